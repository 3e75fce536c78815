<?php
/**
 * A tag with the words that a person reads until the widget is there, and where it can't run.
 *
 * @package BedsideWidgets
 */

namespace BedsideWidgets;

/**
 * The language that the page is written in, of those that the widgets speak.
 */
function page_language(): string {
	$language = strtolower( substr( get_locale(), 0, 2 ) );
	return isset( data( 'built.json' )['languages'][ $language ] ) ? $language : 'en';
}

/**
 * The number to call in an emergency, as the settings have it.
 */
function emergency_number(): string {
	$settings = settings();
	if ( '' !== $settings['emergency_number'] ) {
		return $settings['emergency_number'];
	}
	return data( 'built.json' )['countries'][ $settings['country'] ]['emergency'][0] ?? '';
}

/**
 * A link to the number, in the place that the ready words keep for it.
 */
function emergency_link(): string {
	$number = emergency_number();
	// Of several numbers in one field the first is dialled, as the widgets do.
	if ( ! preg_match( '/\+?[0-9][0-9 ().-]*/', $number, $found ) ) {
		return '';
	}
	$dialled = preg_replace( '/[^0-9+]/', '', $found[0] );
	return sprintf( '<p><a href="%s" dir="ltr">%s</a></p>', esc_url( 'tel:' . $dialled, array( 'tel' ) ), esc_html( $number ) );
}

/**
 * The ready words of a widget, with the hospital's emergency number.
 *
 * @param string $widget Name without `bedside-`.
 * @param string $topic  A topic that is there.
 * @param string $lang   A language that is there.
 */
function words( string $widget, string $topic, string $lang ): string {
	$file = dirname( __DIR__ ) . "/words/$topic/$lang/bedside-$widget.html";
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
	$html = is_readable( $file ) ? (string) file_get_contents( $file ) : '';
	$html = (string) preg_replace_callback( '/<!--.*?-->/s', static fn() => emergency_link(), $html );
	$text = array_fill_keys( array( 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'strong', 'details', 'summary' ), array() );
	$tags = array(
		'a'   => array(
			'href' => true,
			'dir'  => true,
		),
		'div' => array(
			'lang' => true,
			'dir'  => true,
		),
	);
	return wp_kses( $html, $text + $tags, array( 'http', 'https', 'tel' ) );
}

/**
 * A whole tag.
 *
 * @param string               $widget Name without `bedside-`.
 * @param array<string, mixed> $given  Attributes of a block or shortcode. What the widget does not know is left out.
 */
function tag( string $widget, array $given ): string {
	$clean = array();
	foreach ( widgets()[ $widget ]['attributes'] as $name => $spec ) {
		$value = clean_attribute( $spec, $given[ $name ] ?? '' );
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	$topic = $clean['topic'] ?? first_topic();
	$lang  = $clean['lang'] ?? page_language();
	if ( isset( $clean['lang'] ) ) {
		$clean['dir'] = data( 'built.json' )['languages'][ $lang ]['dir'];
	}
	if ( is_signed_by_hash() ) {
		foreach ( array( 'approved_by', 'approved_on', 'approved_lang', 'approved_hash' ) as $name ) {
			$clean[ str_replace( '_', '-', $name ) ] = settings()[ $name ];
		}
	}
	add_script( $lang, $topic );
	$attributes = '';
	foreach ( $clean as $name => $value ) {
		$attributes .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<bedside-$widget$attributes>" . words( $widget, $topic, $lang ) . "</bedside-$widget>";
}

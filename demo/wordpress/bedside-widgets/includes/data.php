<?php
/**
 * What the widgets take (widgets.json), and what the build of the plugin found out (built.json):
 * version, hashes, languages, topics, programs and telephone numbers of countries.
 *
 * @package BedsideWidgets
 */

namespace BedsideWidgets;

/**
 * A JSON file of the plugin, read once a request.
 *
 * @param string $name File name.
 * @return array<string, mixed>
 */
function data( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
		$decoded       = json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/' . $name ), true );
		$read[ $name ] = is_array( $decoded ) ? $decoded : array();
	}
	return $read[ $name ];
}

/**
 * The topic that a widget is about when nobody names one: its English is inside the scripts.
 */
function first_topic(): string {
	return array_key_first( data( 'built.json' )['topics'] );
}

/**
 * Names of programs by id, by topic.
 *
 * @return array<string, array<string, string>>
 */
function programs(): array {
	return field_of_each( data( 'built.json' )['topics'], 'programs' );
}

/**
 * One field of each row; the rows keep their keys.
 *
 * @param array<string, array<string, mixed>> $rows  Rows.
 * @param string                              $field Of each.
 * @return array<string, mixed>
 */
function field_of_each( array $rows, string $field ): array {
	return array_map( static fn( array $row ) => $row[ $field ], $rows );
}

/**
 * The four widgets, and the attributes that an author may set.
 *
 * Not among them: who signed a document, the safety questions, the numbers of emergency and advice, and the
 * address of another document. Those are decided once for the site, by whoever may manage it.
 *
 * @return array<string, array<string, mixed>>
 */
function widgets(): array {
	$topics    = field_of_each( data( 'built.json' )['topics'], 'name' );
	$languages = field_of_each( data( 'built.json' )['languages'], 'name' );
	return array_map(
		static function ( array $widget ) use ( $topics, $languages ): array {
			$widget['attributes'] += array(
				'topic' => array(
					'label'  => 'Topic',
					'values' => array_keys( $topics ),
					'names'  => $topics,
				),
				'lang'  => array(
					'label'  => "Language, where it is not the page's",
					'values' => array_keys( $languages ),
					'names'  => $languages,
				),
				'id'    => array(
					'label' => 'Id, for widgets that follow this one',
					'type'  => 'id',
				),
			);
			return $widget;
		},
		data( 'widgets.json' )
	);
}

/**
 * A telephone number as people write it, or nothing where nobody could dial it.
 *
 * @param string $value As it was typed.
 */
function clean_phone( string $value ): string {
	$text = sanitize_text_field( $value );
	return strlen( $text ) <= 100 && preg_match_all( '/[0-9]/', $text ) >= 2 && ! preg_match( '/[<>"]/', $text ) ? $text : '';
}

/**
 * An address that a person may follow, or nothing: no script, no data.
 *
 * @param string $value As it was typed.
 */
function clean_address( string $value ): string {
	return esc_url_raw( trim( $value ), array( 'http', 'https', 'tel', 'mailto' ) );
}

/**
 * One attribute as its tag takes it.
 *
 * @param array<string, mixed> $spec  Of widgets.json.
 * @param mixed                $given As the block or the shortcode has it.
 * @return string|null Null where it is not given or not allowed.
 */
function clean_attribute( array $spec, $given ) {
	if ( ! is_scalar( $given ) ) {
		return null;
	}
	$text = trim( is_bool( $given ) ? ( $given ? 'true' : '' ) : (string) $given );
	if ( '' === $text ) {
		return null;
	}
	if ( isset( $spec['values'] ) ) {
		$text = strtolower( $text );
		return in_array( $text, $spec['values'], true ) ? $text : null;
	}
	switch ( $spec['type'] ) {
		case 'flag':
			return in_array( strtolower( $text ), array( 'false', '0', 'no', 'off' ), true ) ? null : '';
		case 'number':
			return ctype_digit( $text ) && (int) $text >= $spec['min'] && (int) $text <= $spec['max'] ? (string) (int) $text : null;
		case 'times':
			return preg_match( '/^\d{1,2}:[0-5]\d(?:[ ,]+\d{1,2}:[0-5]\d)*$/D', $text ) ? $text : null;
		case 'id':
			return preg_match( '/^[A-Za-z][\w.-]*$/D', $text ) ? $text : null;
		case 'ids':
			return preg_match( '/^[A-Za-z][\w.-]*(?:[ ,]+[A-Za-z][\w.-]*)*$/D', $text ) ? $text : null;
		case 'program':
			return isset( array_merge( ...array_values( programs() ) )[ $text ] ) ? $text : null;
		case 'phone':
			$text = clean_phone( $text );
			break;
		case 'address':
			$text = clean_address( $text );
			break;
		default:
			$text = sanitize_text_field( $text );
	}
	return '' === $text ? null : $text;
}

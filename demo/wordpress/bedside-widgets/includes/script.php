<?php
/**
 * The one script of the widgets, with its hash and the settings of the site, on pages that have a widget.
 *
 * @package BedsideWidgets
 */

namespace BedsideWidgets;

/**
 * Address of a built file. The folder names the version, so no cache mixes two of them.
 *
 * @param string $file Path in dist/.
 */
function built_url( string $file ): string {
	return plugins_url( 'bedside/' . data( 'built.json' )['version'] . '/' . $file, FILE );
}

/**
 * The script that draws the widgets. In the block editor it is always the loader, which brings whatever
 * topic and language somebody tries there.
 */
function main_script(): string {
	return 'bedside' === settings()['script'] && ! is_admin() ? 'bedside.js' : 'loader.js';
}

/**
 * Handles of the scripts, and their files in dist/.
 *
 * @return array<string, string>
 */
function scripts(): array {
	$scripts = array( 'bedside-widgets' => main_script() );
	foreach ( preg_grep( '~^(?:lang|topics)/~', array_keys( data( 'built.json' )['integrity'] ) ) as $file ) {
		$scripts[ 'bedside-widgets-' . str_replace( array( '/', '.js' ), array( '-', '' ), $file ) ] = $file;
	}
	return $scripts;
}

/**
 * Files of a language and a topic that bedside.js is given. The loader brings them by itself.
 *
 * @param string $lang  A language that is there.
 * @param string $topic A topic that is there.
 * @return string[]
 */
function pack_files( string $lang, string $topic ): array {
	$files = 'en' === $lang ? array() : array( "lang/$lang.js", "topics/$topic/$lang.js" );
	// The English of the first topic is inside.
	return first_topic() === $topic ? $files : array_merge( array( "topics/$topic/en.js" ), $files );
}

/**
 * Puts script and style sheet on the page, once.
 *
 * @param string $lang  Language of a widget.
 * @param string $topic Topic of a widget.
 */
function add_script( string $lang, string $topic ): void {
	$wanted = array( main_script() );
	if ( 'bedside.js' === main_script() ) {
		$wanted = array_merge( $wanted, pack_files( $lang, $topic ) );
	}
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the folder names it.
	wp_enqueue_style( 'bedside-widgets', built_url( 'bedside.css' ), array(), null );
	$handles = array_flip( scripts() );
	foreach ( $wanted as $file ) {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the folder names it.
		wp_enqueue_script( $handles[ $file ], built_url( $file ), array(), null, true );
	}
}

/**
 * The same for the widgets that a text has, in the language of the page.
 *
 * @param string $text    Of a post.
 * @param string $written Pattern of a widget in it.
 */
function add_script_for( string $text, string $written ): void {
	if ( ! preg_match( $written, $text ) ) {
		return;
	}
	add_script( page_language(), first_topic() );
	foreach ( array_keys( data( 'built.json' )['topics'] ) as $topic ) {
		// `topic="…"` and `data-topic="…"` of a tag, `"topic":"…"` of a block.
		if ( preg_match( "/topic[\"']?[:=][\"']?$topic/i", $text ) ) {
			add_script( page_language(), $topic );
		}
	}
}

/**
 * Hash and settings as attributes.
 *
 * @param string $html   The tag as WordPress wrote it.
 * @param string $handle Of the script.
 */
function script_tag( string $html, string $handle ): string {
	$file = scripts()[ $handle ] ?? null;
	$at   = strpos( $html, ' src=' );
	if ( null === $file || false === $at ) {
		return $html;
	}
	$attributes = array(
		'integrity'   => data( 'built.json' )['integrity'][ $file ],
		'crossorigin' => 'anonymous',
	);
	if ( 'bedside-widgets' === $handle ) {
		foreach ( array_diff( SITE_SETTINGS, is_signed_by_hash() ? SIGN_OFF : array() ) as $name ) {
			$attributes[ 'data-' . str_replace( '_', '-', $name ) ] = settings()[ $name ];
		}
	}
	$text = ' defer';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$text .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return substr_replace( $html, $text, $at, 0 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );

/**
 * The hash of the style sheet that keeps the space of the widgets.
 *
 * @param string $html   The tag as WordPress wrote it.
 * @param string $handle Of the style sheet.
 */
function style_tag( string $html, string $handle ): string {
	$at = strpos( $html, ' href=' );
	if ( 'bedside-widgets' !== $handle || false === $at ) {
		return $html;
	}
	$hash = data( 'built.json' )['integrity']['bedside.css'];
	return substr_replace( $html, sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $hash ) ), $at, 0 );
}
add_filter( 'style_loader_tag', __NAMESPACE__ . '\style_tag', 10, 2 );

/**
 * A theme of the older kind writes the head before the post: the style sheet has to be asked for by then.
 */
function script_for_post(): void {
	$post = is_singular() ? get_post() : null;
	if ( $post ) {
		add_script_for( $post->post_content, '/<bedside-| data-bedside=|<!-- wp:bedside-widgets\/|\[bedside\s/i' );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\script_for_post' );

/**
 * A tag that an author wrote by hand, in an HTML block, needs the script too.
 *
 * @param string $content Of a post.
 */
function script_for_written_tags( $content ) {
	if ( is_string( $content ) ) {
		add_script_for( $content, '/<bedside-| data-bedside=/i' );
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\script_for_written_tags', 20 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\script_for_written_tags', 20 );

/**
 * In the block editor the preview is the widget itself.
 */
function script_in_editor(): void {
	if ( is_admin() ) {
		add_script( page_language(), first_topic() );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\script_in_editor' );

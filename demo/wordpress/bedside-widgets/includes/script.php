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
 * Handles of the scripts, and their files in dist/.
 *
 * @return array<string, string>
 */
function scripts(): array {
	$scripts = array( 'bedside-widgets' => 'bedside' === settings()['script'] ? 'bedside.js' : 'loader.js' );
	foreach ( array_keys( data( 'built.json' )['languages'] ) as $lang ) {
		$scripts[ "bedside-widgets-words-$lang" ] = "lang/$lang.js";
		$topic                                    = array_key_first( data( 'built.json' )['topics'] );
		$scripts[ "bedside-widgets-texts-$lang" ] = "topics/$topic/$lang.js";
	}
	return $scripts;
}

/**
 * Puts script and style sheet on the page, once.
 *
 * @param string $lang Language of a widget. The loader finds it by itself; bedside.js is given its files.
 */
function add_script( string $lang = 'en' ): void {
	$wanted = array( 'bedside-widgets' );
	if ( 'bedside' === settings()['script'] && 'en' !== $lang ) {
		array_push( $wanted, "bedside-widgets-words-$lang", "bedside-widgets-texts-$lang" );
	}
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the folder names it.
	wp_enqueue_style( 'bedside-widgets', built_url( 'bedside.css' ), array(), null );
	foreach ( $wanted as $handle ) {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the folder names it.
		wp_enqueue_script( $handle, built_url( scripts()[ $handle ] ), array(), null, true );
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
		foreach ( SITE_SETTINGS as $name ) {
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
	if ( $post && preg_match( '/<bedside-| data-bedside=|<!-- wp:bedside-widgets\/|\[bedside\s/i', $post->post_content ) ) {
		add_script( page_language() );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\script_for_post' );

/**
 * A tag that an author wrote by hand, in an HTML block, needs the script too.
 *
 * @param string $content Of a post.
 */
function script_for_written_tags( $content ) {
	if ( is_string( $content ) && preg_match( '/<bedside-| data-bedside=/i', $content ) ) {
		add_script( page_language() );
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
		add_script( page_language() );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\script_in_editor' );

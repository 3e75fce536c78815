<?php
/**
 * Four blocks, drawn by the server, and the shortcode `[bedside seek-help level="urgent"]`.
 *
 * @package BedsideWidgets
 */

namespace BedsideWidgets;

/**
 * Registers blocks and shortcode.
 */
function register(): void {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.NotInFooter -- an editor's script.
	wp_register_script(
		'bedside-widgets-editor',
		plugins_url( 'editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		data( 'built.json' )['version'],
		true
	);
	$known = array(
		'widgets'  => widgets(),
		'programs' => programs(),
	);
	wp_add_inline_script(
		'bedside-widgets-editor',
		'window.bedsideWidgets = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
	foreach ( widgets() as $name => $widget ) {
		register_block_type(
			"bedside-widgets/$name",
			array(
				'api_version'     => 2,
				'title'           => $widget['title'],
				'description'     => $widget['description'],
				'icon'            => $widget['icon'],
				'category'        => 'widgets',
				'keywords'        => array( 'bedside', 'health', 'hospital' ),
				'editor_script'   => 'bedside-widgets-editor',
				'attributes'      => array_map(
					static fn( array $spec ): array => 'flag' === ( $spec['type'] ?? '' )
						? array(
							'type'    => 'boolean',
							'default' => false,
						)
						: array(
							'type'    => 'string',
							'default' => '',
						),
					$widget['attributes']
				),
				'supports'        => array(
					'html'            => false,
					'className'       => false,
					'customClassName' => false,
				),
				'render_callback' => static fn( $attributes ): string => tag( $name, (array) $attributes ),
			)
		);
	}
	add_shortcode( 'bedside', __NAMESPACE__ . '\shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/**
 * `[bedside seek-help level="urgent"]`, or `[bedside widget="seek-help"]`.
 *
 * @param array<int|string, string>|string $given Attributes as WordPress gives them.
 */
function shortcode( $given ): string {
	$given  = is_array( $given ) ? $given : array();
	$widget = strtolower( $given['widget'] ?? $given[0] ?? '' );
	foreach ( $given as $name => $value ) {
		// A name without a value comes as a value without a name.
		if ( is_int( $name ) ) {
			$given[ strtolower( $value ) ] = 'true';
		}
	}
	if ( isset( widgets()[ $widget ] ) ) {
		return tag( $widget, $given );
	}
	// A reader sees nothing of the mistake; whoever can mend it does.
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p>' . esc_html(
		sprintf( 'Bedside widgets: there is no widget "%s". Allowed: %s.', $widget, implode( ', ', array_keys( widgets() ) ) )
	) . '</p>';
}

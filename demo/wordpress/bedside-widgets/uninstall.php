<?php
/**
 * The plugin keeps one option and nothing else: no table, no file, no user's setting.
 *
 * @package BedsideWidgets
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $bedside_widgets_site ) {
		delete_blog_option( $bedside_widgets_site, 'bedside_widgets' );
	}
} else {
	delete_option( 'bedside_widgets' );
}

<?php
/**
 * What an author may write by hand. Authors have no `unfiltered_html`: WordPress takes unknown tags out of
 * their posts. The four tags stay, with the attributes of widgets.json and no others.
 *
 * @package BedsideWidgets
 */

namespace BedsideWidgets;

/** What is decided for the whole site, also where it would stand on a `<div data-bedside>`. */
const NOT_BY_AUTHORS = array(
	'approved-by',
	'approved-on',
	'approved-lang',
	'approved-hash',
	'safety-check',
	'src',
	'country',
	'emergency-number',
	'advice-number',
	'appointment-href',
	'portal-href',
);

/**
 * Adds the tags to what is allowed in posts.
 *
 * @param array<string, array<string, mixed>|bool> $allowed Tags and their attributes.
 * @param string|array<string, mixed>              $context Where the text comes from.
 */
function allowed_html( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	// A list without values allows none: WordPress would let every `data-` name through otherwise.
	$never = array( 'values' => array() );
	foreach ( $allowed as $tag => $attributes ) {
		if ( is_array( $attributes ) && 'div' !== $tag ) {
			// It becomes a widget too, with the `src` of an image for instance.
			$allowed[ $tag ]['data-bedside'] = $never;
		}
	}
	foreach ( NOT_BY_AUTHORS as $name ) {
		$allowed['div'][ "data-$name" ] = $never;
	}
	foreach ( widgets() as $name => $widget ) {
		$attributes = array(
			'class' => true,
			'dir'   => array( 'values' => array( 'ltr', 'rtl' ) ),
		);
		foreach ( $widget['attributes'] as $attribute => $spec ) {
			$attributes[ $attribute ] = isset( $spec['values'] ) ? array( 'values' => $spec['values'] ) : true;
		}
		$allowed[ "bedside-$name" ] = $attributes;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allowed_html', 10, 2 );

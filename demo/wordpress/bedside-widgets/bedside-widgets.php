<?php
/**
 * Plugin Name:       Bedside widgets
 * Description:       Four health widgets as blocks and a shortcode: article card, exercise timer, risk checklist and seek-help banner. Drafts, until a clinician of your hospital has signed them.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Bedside widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       bedside-widgets
 *
 * The MIT licence is compatible with the GPL of WordPress.
 *
 * @package BedsideWidgets
 */

namespace BedsideWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const FILE = __FILE__;

require_once __DIR__ . '/includes/data.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/tags.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/kses.php';

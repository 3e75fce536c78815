<?php
/**
 * Settings of the site: one option, one page, for whoever may manage options.
 *
 * @package BedsideWidgets
 */

namespace BedsideWidgets;

/** Those that go to the widgets, as `data-*` on the script's tag. */
const SITE_SETTINGS = array(
	'country',
	'phone',
	'emergency_number',
	'advice_number',
	'appointment_href',
	'portal_href',
	'theme',
	'approved_by',
	'approved_on',
	'approved_lang',
);

/**
 * What a signature consists of. `approved_documents` says which documents were in the plugin on that day,
 * `approved_hash` which ones were signed, where somebody has filled that in.
 */
const SIGN_OFF = array( 'approved_by', 'approved_on', 'approved_lang', 'approved_documents', 'approved_hash' );

/**
 * The option as it was saved, each a text, empty where nobody has set it.
 *
 * @return array<string, string>
 */
function saved_settings(): array {
	$saved   = get_option( 'bedside_widgets', array() );
	$default = array( 'script' => 'loader' ) + array_fill_keys( array_merge( SITE_SETTINGS, SIGN_OFF ), '' );
	return array_map( 'strval', array_intersect_key( is_array( $saved ) ? $saved : array(), $default ) ) + $default;
}

/**
 * Whether the sign-off names the documents by their hashes. Then it stands on each tag that the plugin
 * writes, and not on the script, where it would sign what an author writes by hand.
 */
function is_signed_by_hash(): bool {
	return '' !== saved_settings()['approved_hash'];
}

/**
 * Whether a document has changed since somebody signed: an update of the plugin may bring new ones. With
 * hashes each widget finds that out for itself.
 */
function is_sign_off_old(): bool {
	$saved = saved_settings();
	return '' !== $saved['approved_by'] && '' === $saved['approved_hash'] && data( 'built.json' )['documents'] !== $saved['approved_documents'];
}

/**
 * The settings that hold. An old sign-off does not: nobody has read what it would sign.
 *
 * @return array<string, string>
 */
function settings(): array {
	$saved = saved_settings();
	return is_sign_off_old() ? array_merge( $saved, array_fill_keys( SIGN_OFF, '' ) ) : $saved;
}

/**
 * What the settings page sends, made clean. A value that cannot be used keeps the one that was there, and
 * says so. WordPress may call this twice for one save, so what comes out may come in.
 *
 * @param mixed $input From the form.
 * @return array<string, string>
 */
function clean_settings( $input ): array {
	$input = is_array( $input ) ? $input : array();
	$clean = settings();
	$built = data( 'built.json' );
	$field = static function ( string $name ) use ( $input ): string {
		return is_scalar( $input[ $name ] ?? '' ) ? trim( sanitize_text_field( (string) ( $input[ $name ] ?? '' ) ) ) : '';
	};
	$keep  = static function ( string $name, string $why ): void {
		add_settings_error( 'bedside_widgets', "bedside-$name", $why );
	};

	$clean['script'] = 'bedside' === $field( 'script' ) ? 'bedside' : 'loader';
	$theme           = $field( 'theme' );
	$clean['theme']  = in_array( $theme, array( 'light', 'dark', 'auto' ), true ) ? $theme : '';

	$country = strtoupper( $field( 'country' ) );
	if ( '' === $country || isset( $built['countries'][ $country ] ) ) {
		$clean['country'] = $country;
	} else {
		$keep( 'country', 'Country: choose one of the list. For another country, fill in the emergency number.' );
	}

	foreach ( array(
		'phone'            => "Hospital's telephone number",
		'emergency_number' => 'Emergency number',
		'advice_number'    => 'Advice line',
	) as $name => $label ) {
		$number = $field( $name );
		if ( '' === $number || '' !== clean_phone( $number ) ) {
			$clean[ $name ] = $number;
		} else {
			$keep( $name, "$label: nobody can dial this. Write a telephone number, as people write it." );
		}
	}

	foreach ( array(
		'appointment_href' => 'Appointments',
		'portal_href'      => 'Patient portal',
	) as $name => $label ) {
		$typed   = trim( is_scalar( $input[ $name ] ?? '' ) ? (string) ( $input[ $name ] ?? '' ) : '' );
		$address = clean_address( $typed );
		if ( '' === $typed || '' !== $address ) {
			$clean[ $name ] = $address;
		} else {
			$keep( $name, "$label: this is no address that a person can follow. Allowed: http, https, tel, mailto, or a path like /appointments." );
		}
	}

	$by    = $field( 'approved_by' );
	$on    = $field( 'approved_on' );
	$langs = $input['approved_lang'] ?? array();
	$langs = is_array( $langs ) ? $langs : preg_split( '/[\s,]+/', (string) $langs );
	$langs = array_values( array_intersect( array_keys( $built['languages'] ), array_map( 'strval', $langs ) ) );
	$parts = array_map( 'intval', explode( '-', $on ) );
	$hash  = trim( (string) preg_replace( '/[\s,]+/', ' ', $field( 'approved_hash' ) ) );
	if ( '' === $by && '' === $on && '' === $hash && array() === $langs ) {
		$clean = array_merge( $clean, array_fill_keys( SIGN_OFF, '' ) );
	} elseif ( '' === $by || array() === $langs || ! preg_match( '/^\d{4}-\d\d-\d\d$/D', $on ) || ! checkdate( $parts[1], $parts[2], $parts[0] ) ) {
		$keep( 'approved_by', 'Sign-off: it needs a name, a day and the languages that were signed, all three. What was there before stays.' );
	} elseif ( $on > current_time( 'Y-m-d' ) ) {
		$keep( 'approved_on', 'Sign-off: this day has not come yet. What was there before stays.' );
	} elseif ( '' !== $hash && ! preg_match( '/^[\w-]{43}(?: [\w-]{43})*$/D', $hash ) ) {
		$keep( 'approved_hash', 'Sign-off: a hash has 43 letters, as it stands on the sign-off sheet of the document editor. What was there before stays.' );
	} else {
		$clean['approved_hash']      = $hash;
		$clean['approved_by']        = $by;
		$clean['approved_on']        = $on;
		$clean['approved_lang']      = implode( ' ', $langs );
		$clean['approved_documents'] = $built['documents'];
	}
	return $clean;
}

/**
 * The option, with its guard: options.php asks for `manage_options` and the nonce of this group.
 */
function register_settings(): void {
	register_setting(
		'bedside_widgets',
		'bedside_widgets',
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'show_in_rest'      => false,
			'default'           => array(),
		)
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * The page under Settings.
 */
function add_page(): void {
	add_options_page( 'Bedside widgets', 'Bedside widgets', 'manage_options', 'bedside-widgets', __NAMESPACE__ . '\page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/**
 * A link to the page in the list of plugins.
 *
 * @param string[] $links Of the plugin.
 * @return string[]
 */
function page_link( array $links ): array {
	return array_merge(
		array( sprintf( '<a href="%s">Settings</a>', esc_url( admin_url( 'options-general.php?page=bedside-widgets' ) ) ) ),
		$links
	);
}
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\page_link' );

/**
 * A row of the form with an input.
 *
 * @param string $name  Of the setting.
 * @param string $label Beside the field.
 * @param string $help  Under the field.
 * @param string $type  Of the input.
 */
function text_row( string $name, string $label, string $help, string $type = 'text' ): void {
	printf(
		'<tr><th scope="row"><label for="bedside-%1$s">%2$s</label></th><td><input class="regular-text" type="%3$s" id="bedside-%1$s" name="bedside_widgets[%1$s]" value="%4$s" aria-describedby="bedside-%1$s-help"><p class="description" id="bedside-%1$s-help">%5$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( $type ),
		esc_attr( settings()[ $name ] ),
		esc_html( $help )
	);
}

/**
 * A row of the form with a list.
 *
 * @param string                $name    Of the setting.
 * @param string                $label   Beside the field.
 * @param string                $help    Under the field.
 * @param array<string, string> $choices Values and their words.
 */
function choice_row( string $name, string $label, string $help, array $choices ): void {
	printf(
		'<tr><th scope="row"><label for="bedside-%1$s">%2$s</label></th><td><select id="bedside-%1$s" name="bedside_widgets[%1$s]" aria-describedby="bedside-%1$s-help">',
		esc_attr( $name ),
		esc_html( $label )
	);
	foreach ( $choices as $value => $words ) {
		printf(
			'<option value="%s"%s>%s</option>',
			esc_attr( $value ),
			selected( settings()[ $name ], (string) $value, false ),
			esc_html( $words )
		);
	}
	printf( '</select><p class="description" id="bedside-%s-help">%s</p></td></tr>', esc_attr( $name ), esc_html( $help ) );
}

/**
 * The whole page.
 */
function page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$countries = array( '' => 'None' );
	foreach ( data( 'built.json' )['countries'] as $code => $numbers ) {
		$advice             = isset( $numbers['advice'] ) ? ', advice line ' . $numbers['advice'] : '';
		$countries[ $code ] = "$code: " . implode( ', then ', $numbers['emergency'] ) . $advice;
	}
	$signed = explode( ' ', settings()['approved_lang'] );
	?>
	<div class="wrap">
		<h1>Bedside widgets</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'bedside_widgets' ); ?>
			<h2>Numbers</h2>
			<p>Call each number from a telephone in the country before a page goes live.</p>
			<table class="form-table" role="presentation">
				<?php
				choice_row( 'country', 'Country', 'Fills in the numbers of emergency and advice. A number below wins over it.', $countries );
				text_row( 'phone', "Hospital's telephone number", 'As people write it, one number.', 'tel' );
				text_row( 'emergency_number', 'Emergency number', "In place of the country's.", 'tel' );
				text_row( 'advice_number', 'Advice line', "In place of the country's.", 'tel' );
				?>
			</table>
			<h2>Links</h2>
			<table class="form-table" role="presentation">
				<?php
				text_row( 'appointment_href', 'Appointments', 'Address behind "Book an appointment", like /appointments.' );
				text_row( 'portal_href', 'Patient portal', 'Address behind "Patient portal".' );
				?>
			</table>
			<h2>Sign-off</h2>
			<p>Without hashes this signs every document of every widget on the site, both topics, in the languages that you tick. Fill it in only when a clinician has read and signed all of them. With hashes it signs the documents that they belong to, and no other.</p>
			<?php
			if ( is_sign_off_old() ) {
				printf(
					'<div class="notice notice-warning inline"><p>%s</p></div>',
					esc_html(
						sprintf(
							'A document has changed since %s signed on %s, so the widgets say "Draft" again. Have them read and signed, and fill this in anew.',
							saved_settings()['approved_by'],
							saved_settings()['approved_on']
						)
					)
				);
			}
			?>
			<table class="form-table" role="presentation">
				<?php
				text_row( 'approved_by', 'Signed by', 'Name and field, like "Dr X, vascular surgery".' );
				text_row( 'approved_on', 'Signed on', 'The day of the signature.', 'date' );
				text_row( 'approved_hash', 'Hashes of what was signed', 'From the sign-off sheets of the document editor, with spaces between. Blocks and shortcodes whose words are others say that they are a draft, and so do tags written by hand. On https pages only.' );
				?>
				<tr>
					<th scope="row">Signed languages</th>
					<td><fieldset><legend class="screen-reader-text"><span>Signed languages</span></legend>
					<?php
					foreach ( data( 'built.json' )['languages'] as $lang => $language ) {
						printf(
							'<label><input type="checkbox" name="bedside_widgets[approved_lang][]" value="%s"%s> %s</label><br>',
							esc_attr( $lang ),
							checked( in_array( $lang, $signed, true ), true, false ),
							esc_html( $language['name'] )
						);
					}
					?>
					</fieldset></td>
				</tr>
			</table>
			<h2>Look and loading</h2>
			<table class="form-table" role="presentation">
				<?php
				choice_row(
					'theme',
					'Colours',
					'Automatic follows the reader\'s device.',
					array(
						''      => 'Light',
						'dark'  => 'Dark',
						'auto'  => 'Automatic',
					)
				);
				choice_row(
					'script',
					'Script',
					'The loader adds each widget and language when a reader comes near it. One file loads nothing else, but for another language or topic.',
					array(
						'loader'  => 'Loader (loader.js)',
						'bedside' => 'One file (bedside.js)',
					)
				);
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

<?php
// Stands in for WordPress: loads the plugin named by the first argument, and tells as JSON what it asked
// for and what its shortcode makes of the attributes in the second one.

$asked = array();

function wp_oembed_add_provider( $format, $provider ) {
	global $asked;
	$asked['provider'] = array( $format, $provider );
}

function add_action( $hook, $callback ) {
	global $asked;
	$asked['hook'] = $hook;
	$callback();
}

function wp_enqueue_script( $handle, $src, $needed, $version, $in_footer ) {
	global $asked;
	$asked['script'] = array( $src, $in_footer );
}

function add_shortcode( $tag, $callback ) {
	global $asked, $argv;
	$asked['shortcode'] = $tag;
	$asked['html']      = $callback( json_decode( $argv[2], true ) );
}

function shortcode_atts( $known, $given ) {
	return array_merge( $known, array_intersect_key( $given, $known ) );
}

function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}

function esc_url( $address ) {
	return htmlspecialchars( $address, ENT_QUOTES );
}

function esc_html__( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}

require $argv[1];
echo json_encode( $asked );

<?php
/*
Plugin Name: Audio leaflets
Description: Addresses of leaflets, and [audio_leaflet id="levothyroxine" section="warning"], become players.
*/

const AUDIO_LEAFLET_SITE = 'https://leaflets.example.org';

// An address of a leaflet in a line of its own becomes a player. Without this, WordPress asks as well, and
// shows the answer in a sandbox, where its links do not open.
wp_oembed_add_provider( AUDIO_LEAFLET_SITE . '/leaflets/*', AUDIO_LEAFLET_SITE . '/oembed' );

// Gives each frame the height of what it shows, and makes <audio-leaflet> a player.
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_script( 'audio-leaflet', AUDIO_LEAFLET_SITE . '/embed.js', array(), null, true );
	}
);

// For those who may not write HTML.
add_shortcode(
	'audio_leaflet',
	function ( $given ) {
		$given   = shortcode_atts( array( 'id' => '', 'section' => '' ), $given );
		$address = AUDIO_LEAFLET_SITE . '/leaflets/' . rawurlencode( $given['id'] );
		$section = $given['section'];
		return sprintf(
			'<audio-leaflet src="%1$s"%2$s><a href="%3$s">%4$s</a></audio-leaflet>',
			esc_url( $address ),
			'' === $section ? '' : sprintf( ' section="%s"', esc_attr( $section ) ),
			esc_url( '' === $section ? $address : $address . '#' . rawurlencode( $section ) ),
			esc_html__( 'Read the leaflet' )
		);
	}
);

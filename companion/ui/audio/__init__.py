"""What is heard, and what is listened to: tones, speech, one mixer, the microphone."""

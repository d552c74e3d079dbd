package dev.diglot.postgres.session;

/**
 * A message that was sent to a channel.
 *
 * @param channel the channel
 * @param message the message, empty when none was given
 * @param sender the process of the server that served the sender
 */
public record Notification(String channel, String message, int sender) {}

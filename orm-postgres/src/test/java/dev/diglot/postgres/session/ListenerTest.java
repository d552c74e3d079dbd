package dev.diglot.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.SessionException;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.Session;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListenerTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration MOMENT = Duration.ofMillis(50);
  private static final String CHANNEL = "News \"of\" today";

  @Entity
  record Piece(@Id int id) {}

  private final Store store = new Store(Piece.class);
  private final Listener listener = PostgresDatabase.of(store.database()).listen(CHANNEL, "other");

  @AfterEach
  void close() {
    listener.close();
    store.close();
  }

  private void send(String channel, String... messages) {
    store
        .database()
        .transaction(
            session -> {
              for (String message : messages) {
                PostgresSession.of(session).notify(channel, message);
              }
            });
  }

  @Test
  void messagesArriveInOrderOnce() {
    send(CHANNEL, "first", "it's \\ second", "first");
    send("other", "");
    send("elsewhere", "unheard");
    assertThat(listener.receive(SOON)).get().extracting(Notification::channel).isEqualTo(CHANNEL);
    assertThat(listener.receive(SOON))
        .get()
        .extracting(Notification::message)
        .isEqualTo("it's \\ second");
    assertThat(listener.receive(SOON)).get().extracting(Notification::channel).isEqualTo("other");
    assertThat(listener.receive(MOMENT)).isEmpty();
  }

  @Test
  void aMessageIsSentAtCommit() {
    try (Session session = store.database().openSession()) {
      PostgresSession.of(session).notify(CHANNEL, "lost");
      session.rollback();
      PostgresSession.of(session).notify(CHANNEL, "kept");
      assertThat(listener.receive(MOMENT)).isEmpty();
      session.commit();
    }
    assertThat(listener.receive(SOON)).get().extracting(Notification::message).isEqualTo("kept");
  }

  @Test
  void receivingWaitsForAMessage() throws Exception {
    CompletableFuture<String> received =
        CompletableFuture.supplyAsync(
            () -> listener.receive(Duration.ofMinutes(1)).orElseThrow().message());
    assertThat(received).isNotDone();
    send(CHANNEL, "now");
    assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo("now");
  }

  @Test
  void nothingIsReceivedAfterItIsClosed() {
    listener.close();
    listener.close();
    assertThatThrownBy(() -> listener.receive(MOMENT))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("Listen again");
    send(CHANNEL, "unheard");
    try (Listener other = PostgresDatabase.of(store.database()).listen("other")) {
      assertThat(other.receive(MOMENT)).isEmpty();
    }
  }

  @Test
  void aLostConnectionIsSaid() {
    store.run(
        "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and"
            + " datname = current_database()");
    assertThatThrownBy(
            () -> {
              listener.receive(SOON);
              listener.receive(SOON);
            })
        .isInstanceOf(ConnectionFailedException.class);
  }

  @Test
  void channelsAndTimesMustMakeSense() {
    assertThatThrownBy(() -> PostgresDatabase.of(store.database()).listen())
        .hasMessageContaining("got none");
    assertThatThrownBy(() -> listener.receive(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

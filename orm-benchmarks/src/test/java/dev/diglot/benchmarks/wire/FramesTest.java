package dev.diglot.benchmarks.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FramesTest {
  private final Count count = new Count();
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  @Test
  void executionsAreCountedButNotThoseOfTransactions() {
    start();
    parse("", "BEGIN");
    bind("", "");
    execute("");
    parse("S_1", "update employee set title = $1");
    for (int i = 0; i < 3; i++) {
      bind("", "S_1");
      execute("");
    }
    parse("", "COMMIT");
    bind("", "");
    execute("");

    new Frames(count).take(sent.toByteArray(), sent.size());

    assertThat(count.statements).hasValue(3);
  }

  @Test
  void messagesMayArriveInPieces() {
    start();
    message('Q', "select 1");
    Frames frames = new Frames(count);

    for (byte one : sent.toByteArray()) {
      frames.take(new byte[] {one}, 1);
    }

    assertThat(count.statements).hasValue(1);
  }

  @Test
  void messagesMayBeLargerThanTheBuffer() {
    start();
    message('Q', "select '" + "x".repeat(200_000) + "'");
    message('Q', "select 2");

    new Frames(count).take(sent.toByteArray(), sent.size());

    assertThat(count.statements).hasValue(2);
  }

  private void start() {
    sent.writeBytes(ByteBuffer.allocate(8).putInt(8).putInt(196_608).array());
  }

  private void parse(String name, String sql) {
    message('P', name, sql);
  }

  private void bind(String portal, String statement) {
    message('B', portal, statement);
  }

  private void execute(String portal) {
    message('E', portal);
  }

  private void message(char type, String... texts) {
    byte[] body = (String.join("\0", texts) + "\0").getBytes(StandardCharsets.UTF_8);
    sent.write(type);
    sent.writeBytes(ByteBuffer.allocate(4).putInt(4 + body.length).array());
    sent.writeBytes(body);
  }
}

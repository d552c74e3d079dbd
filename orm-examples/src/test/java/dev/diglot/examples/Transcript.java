package dev.diglot.examples;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What a chapter prints.
 *
 * @param lines its own lines, without blank ones
 * @param sql its statements with their values, without the comments below them
 */
public record Transcript(List<String> lines, List<String> sql) {

  /** Runs a chapter to its end. */
  @FunctionalInterface
  public interface Chapter {
    void main(String[] args) throws Exception;
  }

  public static Transcript of(Chapter chapter) throws Exception {
    Logger logger = (Logger) LoggerFactory.getLogger("diglot.sql");
    ListAppender<ILoggingEvent> statements = new ListAppender<>();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    statements.start();
    logger.addAppender(statements);
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      chapter.main(new String[0]);
    } finally {
      System.setOut(console);
      logger.detachAppender(statements);
    }
    return new Transcript(
        printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList(),
        statements.list.stream().map(event -> statement(event.getFormattedMessage())).toList());
  }

  private static String statement(String message) {
    return message.lines().findFirst().orElseThrow();
  }
}

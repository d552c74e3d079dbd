package dev.diglot.chinook;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the Chinook file, which lies beside the repository where it is present. */
final class ChinookFile {
  private static final Path PLACE = Path.of("shared", "data", "chinook", "ChinookData.json");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Map<String, List<Row>> tables;

  private ChinookFile(Map<String, List<Row>> tables) {
    this.tables = tables;
  }

  /** Reads the file, or skips the test that asks for it where it is absent. */
  static ChinookFile read() {
    Path file = find().orElseGet(() -> abort("No folder above has " + PLACE));
    JsonMapper json =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    try (Reader text = withoutMark(file)) {
      Map<String, List<Map<String, Object>>> tables =
          json.readValue(text, new TypeReference<Map<String, List<Map<String, Object>>>>() {});
      return new ChinookFile(
          tables.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, e -> e.getValue().stream().map(Row::new).toList())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<Path> find() {
    return Stream.<Path>iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve(PLACE))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Reader withoutMark(Path file) throws IOException {
    PushbackReader text =
        new PushbackReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    int first = text.read();
    if (first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }

  /** The names of the tables. */
  List<String> tables() {
    return tables.keySet().stream().sorted().toList();
  }

  /** The rows of a table. */
  List<Row> rows(String table) {
    return tables.get(table);
  }
}

package dev.diglot.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.session.Session;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All rows of the file, written by one flush, are in the database as they are in the file. */
class ChinookImportTest {
  private final Chinook shop = Chinook.shared();

  static Stream<String> tables() {
    return ChinookFile.read().tables().stream();
  }

  static Stream<Class<?>> entities() {
    return Chinook.METADATA.entities().stream().map(EntityType::javaType);
  }

  @Test
  void theFileHasElevenTablesAndItsKnownNumberOfRows() {
    assertThat(shop.file().tables()).hasSize(11);
    assertThat(shop.file().tables().stream().mapToInt(t -> shop.file().rows(t).size()).sum())
        .isEqualTo(15_607);
  }

  @Test
  void rowsAreSentInBatches() {
    assertThat(shop.importStatements())
        .as("statements of the flush: tables times chunks, not rows")
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowIsThere(String table) {
    assertThat(shop.sql().number("select count(*) from \"" + table + "\""))
        .isEqualTo(shop.file().rows(table).size());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnOfEveryRowInTheDatabaseEqualsTheFile(String table) {
    List<Map<String, Object>> stored =
        shop.sql()
            .rows(
                "select * from \"" + table + "\"",
                row -> {
                  Map<String, Object> values = new HashMap<>();
                  for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.put(row.getMetaData().getColumnName(i), row.getObject(i));
                  }
                  return values;
                });
    assertThat(Normal.rows(stored)).isEqualTo(expected(table));
  }

  @ParameterizedTest
  @MethodSource("entities")
  <T> void everyAttributeOfEveryEntityReadBackEqualsTheFile(Class<T> type) {
    try (Session session = shop.database().openSession()) {
      EntityType<T> entity = Chinook.METADATA.entity(type);
      List<Map<String, Object>> read =
          session.query(type).list().stream().map(object -> values(entity, object)).toList();
      assertThat(Normal.rows(read)).isEqualTo(expected(entity.table().name().name()));
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  <T> void entitiesReadWithoutAUnitOfWorkEqualTheFileToo(Class<T> type) {
    try (Session session = shop.database().openSession()) {
      EntityType<T> entity = Chinook.METADATA.entity(type);
      List<Map<String, Object>> read =
          session.stateless().query(type).list().stream()
              .map(object -> values(entity, object))
              .toList();
      assertThat(Normal.rows(read)).isEqualTo(expected(entity.table().name().name()));
    }
  }

  private static <T> Map<String, Object> values(EntityType<T> type, T object) {
    Map<String, Object> values = new LinkedHashMap<>();
    Object[] row = type.row(object);
    for (ColumnMapping column : type.columns()) {
      values.put(column.column().name(), row[column.index()]);
    }
    return values;
  }

  private List<Map<String, Object>> expected(String table) {
    return Normal.rows(shop.file().rows(table).stream().map(Row::values).toList());
  }

  @Test
  void theFlushSetTheOtherSideOfEveryRelationship() {
    Collection<Album> albums = shop.objects().albums();
    assertThat(albums).hasSize(347).allSatisfy(album -> assertThat(album.artist()).isNotNull());
    Collection<Track> tracks = shop.objects().tracks();
    assertThat(tracks).hasSize(3503).allSatisfy(track -> assertThat(track.album()).isNotNull());
    assertThat(tracks.stream().mapToInt(track -> track.playlists().size()).sum()).isEqualTo(8715);
  }

  @Test
  void theFlushFilledComputedColumns() {
    assertThat(shop.objects().customers())
        .hasSize(59)
        .allSatisfy(customer -> assertThat(customer.fullName()).isEqualTo(customer.name()));
  }
}

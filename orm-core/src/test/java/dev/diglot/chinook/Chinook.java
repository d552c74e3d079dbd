package dev.diglot.chinook;

import dev.diglot.database.Database;
import dev.diglot.engine.Execution;
import dev.diglot.engine.StatementListener;
import dev.diglot.mapping.Metadata;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The shop in a database of its own, filled by one flush. */
final class Chinook implements AutoCloseable {
  static final Metadata METADATA =
      Metadata.of(
          Artist.class,
          Album.class,
          Track.class,
          Genre.class,
          MediaType.class,
          Playlist.class,
          Customer.class,
          Employee.class,
          Invoice.class,
          InvoiceLine.class);

  private static @Nullable Chinook shared;

  private final ChinookFile file;
  private final ChinookObjects objects;
  private final Statements statements = new Statements();
  private final Database database;
  private final SqlAnswers sql;
  private final List<String> importStatements;

  private Chinook(ChinookFile file) {
    this.file = file;
    this.objects = new ChinookObjects(file);
    String url = "jdbc:h2:mem:chinook-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    this.sql = new SqlAnswers(url);
    this.database =
        Database.builder().url(url).metadata(METADATA).listener(statements).poolSize(2).open();
    database.createAll();
    statements.clear();
    fill();
    this.importStatements = statements.texts();
  }

  /** A shop that tests only read. */
  static synchronized Chinook shared() {
    Chinook open = shared;
    if (open == null) {
      open = fresh();
      shared = open;
    }
    return open;
  }

  /** A shop that a test may change, and closes. */
  static Chinook fresh() {
    return new Chinook(ChinookFile.read());
  }

  private void fill() {
    database.transaction(
        session -> {
          session.stateless().insertAll(objects.genres());
          session.stateless().insertAll(objects.mediaTypes());
          session.addAll(objects.roots());
          session.flush();
        });
  }

  ChinookFile file() {
    return file;
  }

  /** The objects that were imported. */
  ChinookObjects objects() {
    return objects;
  }

  Database database() {
    return database;
  }

  SqlAnswers sql() {
    return sql;
  }

  Statements statements() {
    return statements;
  }

  /** What the import sent. */
  List<String> importStatements() {
    return importStatements;
  }

  /** Closes the database and forgets its data. */
  @Override
  public void close() {
    sql.run("shutdown");
    database.close();
  }

  /** The statements that were executed. */
  static final class Statements implements StatementListener {
    private final List<String> texts = new CopyOnWriteArrayList<>();

    @Override
    public void executed(Execution execution) {
      texts.add(execution.sql());
    }

    List<String> texts() {
      return List.copyOf(texts);
    }

    void clear() {
      texts.clear();
    }
  }
}

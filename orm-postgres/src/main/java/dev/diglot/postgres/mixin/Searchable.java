package dev.diglot.postgres.mixin;

import static dev.diglot.postgres.sql.Postgres.toTsVector;
import static dev.diglot.postgres.sql.Postgres.webSearchToTsQuery;

import dev.diglot.postgres.sql.TsQueryExpr;
import dev.diglot.postgres.sql.TsVectorExpr;
import dev.diglot.property.TextProperty;
import dev.diglot.session.Session;
import java.util.List;

/** An entity whose texts are searched by their words, best matches first. */
public interface Searchable {
  /** The configuration that is used when none is given. */
  String ENGLISH = "english";

  /**
   * Finds the entities whose English text has the words that a user typed.
   *
   * @param <T> the entity
   * @param session where to search
   * @param type the entity's class
   * @param text a reference to the accessor of the text
   * @param typed words, phrases in quotes, {@code or}, {@code -} before what must not occur; any
   *     text is safe
   * @return the entities, best matches first
   */
  static <T extends Searchable> List<T> search(
      Session session, Class<T> type, TextProperty<T> text, String typed) {
    return search(session, type, ENGLISH, text, typed);
  }

  /**
   * Finds the entities whose text has the words that a user typed.
   *
   * @param <T> the entity
   * @param session where to search
   * @param type the entity's class
   * @param configuration the text-search configuration of the text's language
   * @param text a reference to the accessor of the text
   * @param typed what the user typed; any text is safe
   * @return the entities, best matches first
   */
  static <T extends Searchable> List<T> search(
      Session session, Class<T> type, String configuration, TextProperty<T> text, String typed) {
    TsVectorExpr words = toTsVector(configuration, text);
    TsQueryExpr query = webSearchToTsQuery(configuration, typed);
    return session.query(type).where(words.matches(query)).orderBy(words.rank(query).desc()).list();
  }
}

package dev.diglot.examples.ch03mixins;

import dev.diglot.annotation.Column;
import dev.diglot.session.Session;
import java.util.Optional;

/** An entity with a name that nobody else has. */
// tag::mixin[]
public interface HasUsername {

  /**
   * The name; the annotation maps the field of that name in each entity.
   *
   * @return the name
   */
  @Column(length = 200, unique = true)
  String username();

  /**
   * Finds the entity of a name.
   *
   * @param <T> the entity
   * @param session where to look
   * @param type the entity's class
   * @param username the name
   * @return the entity, if there is one
   */
  static <T extends HasUsername> Optional<T> byUsername(
      Session session, Class<T> type, String username) {
    return session.query(type).where(t -> t.username().equals(username)).first();
  }
}
// end::mixin[]

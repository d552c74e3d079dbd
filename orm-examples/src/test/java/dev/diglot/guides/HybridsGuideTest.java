package dev.diglot.guides;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to hybrids. */
class HybridsGuideTest {
  private final Database db =
      Database.open("jdbc:h2:mem:" + UUID.randomUUID(), Metadata.of(Contact.class));
  private Session session;

  @BeforeEach
  void fill() {
    db.createAll();
    session = db.openSession();
    session.addAll(new Contact("Ada Lovelace"), new Contact("Alan Turing"));
    session.commit();
  }

  @AfterEach
  void close() {
    session.close();
    db.close();
  }

  @Test
  void aHybridIsSet() {
    Contact ada = session.query(Contact.class).where(c -> c.last().equals("Lovelace")).one();
    // tag::set[]
    session
        .update(Contact.class)
        .set(Contact::fullname)
        .to("Augusta Ada Byron")
        .where(c -> c.fullname().equals("Ada Lovelace"))
        .execute();
    // end::set[]
    assertThat(ada.first()).isEqualTo("Augusta Ada");
    assertThat(ada.last()).isEqualTo("Byron");
  }

  @Test
  void aHybridIsComparedByItsKey() {
    // tag::compare[]
    List<Contact> ada =
        session.query(Contact.class).where(col(Contact::fullname).eq("ADA LOVELACE")).list();
    List<Contact> both =
        session
            .query(Contact.class)
            .where(col(Contact::fullname).in("ada lovelace", "alan turing"))
            .list();
    List<Contact> nobody =
        session.query(Contact.class).where(c -> c.fullname().equals("ADA LOVELACE")).list();
    // end::compare[]
    assertThat(ada).extracting(Contact::last).containsExactly("Lovelace");
    assertThat(both).hasSize(2);
    assertThat(nobody).isEmpty();
  }

  @Test
  void aHybridTakesParameters() {
    // tag::call[]
    String heard = "Tewring";
    List<Contact> found = session.query(Contact.class).where(c -> c.soundsLike(heard)).list();
    // end::call[]
    assertThat(found).extracting(Contact::first).containsExactly("Alan");
    assertThat(found.get(0).soundsLike(heard)).isTrue();
  }
}

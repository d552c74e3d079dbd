package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.SessionException;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 15: what is written when")
class WriteOrderTest {
  @AutoClose
  private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class, Node.class, Part.class);

  @Test
  void parentsComeFirstHoweverTheyWereAdded() {
    try (Session session = db.session()) {
      Owner ann = new Owner("Ann");
      session.add(new Pet("Rex", ann));
      session.add(ann);
      session.commit();
    }
    assertThat(db.rows("select name, owner_id from pet")).containsExactly("Rex,1");
  }

  @Test
  void aTreeTakesOneStatementForEachLevel() {
    Node root =
        new Node(
            "root", new Node("a", new Node("a1"), new Node("a2")), new Node("b", new Node("b1")));
    try (Session session = db.session()) {
      session.add(root);
      db.forget();
      session.commit();
      assertThat(db.statements()).hasSize(3).allMatch(sql -> sql.contains("insert into node"));
    }
    assertThat(db.rows("select n.name, p.name from node n left join node p on p.id = n.parent_id"))
        .containsExactlyInAnyOrder("root,null", "a,root", "b,root", "a1,a", "a2,a", "b1,b");
  }

  @Test
  void idsOfRowsOfOneStatementBelongToTheirObjects() {
    try (Session session = db.session()) {
      List<Owner> owners = new ArrayList<>();
      for (int i = 0; i < 2_500; i++) {
        owners.add(new Owner("o" + i));
      }
      session.addAll(owners);
      db.forget();
      session.flush();
      assertThat(db.statements()).hasSizeLessThan(20);
      session.commit();
      for (Owner owner : owners) {
        owner.email = owner.name + "@" + owner.id;
      }
      session.commit();
    }
    assertThat(db.rows("select count(*) from owner where email = name || '@' || id"))
        .containsExactly("2500");
  }

  @Test
  void aChainOfTenThousandRowsIsSavedInOneFlush() {
    Part part = new Part(0, null);
    for (int i = 1; i < 10_000; i++) {
      part = new Part(i, null).of(part);
    }
    try (Session session = db.session()) {
      session.add(part);
      db.forget();
      session.commit();
      assertThat(db.statements()).hasSizeLessThan(100);
    }
    assertThat(db.rows("select count(*), count(whole_id) from part")).containsExactly("10000,9999");
  }

  @Test
  void aChainWithGeneratedIdsIsSavedInOneFlushAndRemovedInAnother() {
    Node root = new Node("0");
    Node last = root;
    for (int i = 1; i < 3_000; i++) {
      Node next = new Node("n" + i);
      last.children.add(next);
      last = next;
    }
    try (Session session = db.session()) {
      session.add(root);
      session.commit();
      assertThat(db.rows("select count(parent_id) from node")).containsExactly("2999");
      session.remove(root);
      session.commit();
    }
    assertThat(db.rows("select count(*) from node")).containsExactly("0");
  }

  @Test
  void rowsThatReferToEachOtherAreInsertedWithNullFirst() {
    Part a = new Part(1, "a");
    Part b = new Part(2, "b");
    a.of(b);
    b.of(a);
    try (Session session = db.session()) {
      session.add(a);
      session.commit();
    }
    assertThat(db.rows("select id, whole_id from part order by id")).containsExactly("1,2", "2,1");
    try (Session session = db.session()) {
      session.remove(session.get(Part.class, 1));
      session.commit();
    }
    assertThat(db.rows("select count(*) from part")).containsExactly("0");
  }

  @Test
  void aGeneratedIdThatRefersToItselfIsInsertedWithNullFirst() {
    Node self = new Node("self");
    self.parent = Ref.of(self);
    try (Session session = db.session()) {
      session.add(self);
      session.commit();
    }
    assertThat(db.rows("select id, parent_id from node")).containsExactly("1,1");
  }

  @Test
  void deleteAndAddOfOneKeyIsAnUpdate() {
    savedParts(new Part(1, "a"));
    try (Session session = db.session()) {
      session.remove(session.get(Part.class, 1));
      Part again = new Part(1, "z");
      session.add(again);
      db.forget();
      session.commit();
      assertThat(db.statements()).hasSize(1).allMatch(sql -> sql.startsWith("update"));
      assertThat(session.get(Part.class, 1)).isSameAs(again);
    }
    assertThat(db.rows("select id, code from part")).containsExactly("1,z");
  }

  @Test
  void rollbackAfterAReplacementBringsTheFirstObjectBack() {
    savedParts(new Part(1, "a"));
    try (Session session = db.session()) {
      Part before = session.get(Part.class, 1);
      session.remove(before);
      Part again = new Part(1, "z");
      session.add(again);
      session.flush();
      session.rollback();
      assertThat(session.contains(again)).isFalse();
      assertThat(session.get(Part.class, 1)).isSameAs(before);
      assertThat(before.code).isEqualTo("a");
    }
  }

  @Test
  void aDeleteThatFreesAUniqueValueRunsBeforeTheInsertThatTakesIt() {
    savedParts(new Part(1, "a"));
    try (Session session = db.session()) {
      session.remove(session.get(Part.class, 1));
      session.add(new Part(2, "a"));
      session.commit();
    }
    assertThat(db.rows("select id, code from part")).containsExactly("2,a");
  }

  @Test
  void anUpdateThatFreesAUniqueValueRunsBeforeTheInsertThatTakesIt() {
    savedParts(new Part(1, "a"));
    try (Session session = db.session()) {
      session.get(Part.class, 1).code = "b";
      session.add(new Part(2, "a"));
      session.commit();
    }
    assertThat(db.rows("select id, code from part order by id")).containsExactly("1,b", "2,a");
  }

  @Test
  void aDeletedParentFreesItsValueAfterItsChildrenLeft() {
    Part whole = new Part(1, "a");
    savedParts(whole, new Part(2, "b").of(whole));
    try (Session session = db.session()) {
      Part child = session.get(Part.class, 2);
      session.remove(session.get(Part.class, 1));
      child.whole = null;
      session.add(new Part(3, "a"));
      session.commit();
    }
    assertThat(db.rows("select id, code, whole_id from part order by id"))
        .containsExactly("2,b,null", "3,a,null");
  }

  @Test
  void updatesThatPassAValueOnRunInOrder() {
    savedParts(new Part(1, "a"), new Part(2, "b"), new Part(3, "c"));
    try (Session session = db.session()) {
      List<Part> parts = byId(session);
      parts.get(0).code = "b";
      parts.get(1).code = "c";
      parts.get(2).code = "d";
      session.commit();
    }
    assertThat(db.rows("select code from part order by id")).containsExactly("b", "c", "d");
  }

  @Test
  void aSwapParksANullableValue() {
    savedParts(new Part(1, "a"), new Part(2, "b"));
    try (Session session = db.session()) {
      List<Part> parts = byId(session);
      parts.get(0).code = "b";
      parts.get(1).code = "a";
      session.commit();
    }
    assertThat(db.rows("select code from part order by id")).containsExactly("b", "a");
  }

  @Test
  void aSwapThatCannotBeParkedIsAnErrorBeforeAnyStatement() {
    savedParts(new Part(1, "a"), new Part(2, "b"));
    try (Session session = db.session()) {
      List<Part> parts = byId(session);
      parts.get(0).position = 2;
      parts.get(1).position = 1;
      db.forget();
      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("DG-312")
          .hasMessageContaining("position");
      assertThat(db.statements()).isEmpty();
      session.get(Part.class, 1).position = 7;
      session.commit();
    }
    assertThat(db.rows("select position from part order by id")).containsExactly("7", "1");
  }

  @Test
  void childrenAreDeletedBeforeParents() {
    Part whole = new Part(1, "a");
    savedParts(whole, new Part(2, "b").of(whole));
    try (Session session = db.session()) {
      List<Part> parts = new ArrayList<>(session.query(Part.class).list());
      Collections.reverse(parts);
      parts.forEach(session::remove);
      session.commit();
    }
    assertThat(db.rows("select count(*) from part")).containsExactly("0");
  }

  private static List<Part> byId(Session session) {
    return session.query(Part.class).orderBy(col(Part::id).asc()).list();
  }

  private void savedParts(Part... parts) {
    db.database()
        .transaction(
            session -> {
              session.addAll(List.of(parts));
            });
  }
}

package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.type.Shout;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

class TypeQualifierTest {

  @Entity
  static class Sign {
    @Id private int id;
    @Column @Shout private String text = "";
    private String plain = "";

    int id() {
      return id;
    }

    String text() {
      return text;
    }

    String plain() {
      return plain;
    }
  }

  @Test
  void aQualifierOfAnotherModuleChoosesTheTypeOfAColumn() {
    var columns = Metadata.of(MethodHandles.lookup(), Sign.class).entity(Sign.class).columns();
    assertThat(columns.get(1).type().toString()).isEqualTo("varchar(99)");
    assertThat(columns.get(2).type().toString()).isEqualTo("varchar(255)");
  }
}

package dev.diglot.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NamingTest {

  private static final TableName USER = new TableName("shop", "user");

  @Test
  void namesFollowTheConvention() {
    assertThat(Naming.primaryKey(USER)).isEqualTo("pk_user");
    assertThat(Naming.unique(USER, List.of("first", "last"))).isEqualTo("uq_user_first_last");
    assertThat(Naming.foreignKey(USER, List.of("boss_id"))).isEqualTo("fk_user_boss_id");
    assertThat(Naming.check(USER, 2)).isEqualTo("ck_user_2");
    assertThat(
            Naming.index(
                USER,
                List.of(
                    IndexPart.column("a"), IndexPart.expression(new RawNode("lower(b)", null)))))
        .isEqualTo("ix_user_a_expr");
  }

  @Test
  void aLongNameKeepsItsHeadAndGetsAHash() {
    String columns = "a_rather_long_column_name_for_a_test";
    String name = Naming.unique(USER, List.of(columns, columns + "2"));
    String other = Naming.unique(USER, List.of(columns, columns + "3"));

    assertThat(name).startsWith("uq_user_a_rather_long").hasSize(63).isNotEqualTo(other);
    assertThat(name).isEqualTo(Naming.unique(USER, List.of(columns, columns + "2")));
  }

  @Property
  void aFittedNameIsNeverLongerThanAllowed(
      @ForAll String name, @ForAll @IntRange(min = 10, max = 80) int limit) {
    String fitted = Naming.fit(name, limit);

    assertThat(fitted.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(limit);
    if (name.getBytes(StandardCharsets.UTF_8).length <= limit) {
      assertThat(fitted).isEqualTo(name);
    }
  }
}

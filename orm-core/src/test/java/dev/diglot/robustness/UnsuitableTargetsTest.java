package dev.diglot.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.session.Session;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that rows of SQL written by hand cannot become. */
class UnsuitableTargetsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Object[].class,
        int[].class,
        List.class,
        AbstractList.class,
        Thread.State.class,
        void.class,
        Override.class,
        Process.class,
        NeedsArgument.class,
        Unfinished.class,
        NeedsOther.class
      })
  void areRefusedByName(Class<?> target) {
    try (TestDatabase database = TestDatabase.empty(b -> b);
        Session session = database.database().openSession()) {
      assertThatThrownBy(() -> session.sql("select 'a' as a, 1 as b").list(target))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining(target.getSimpleName());
    }
  }

  @Test
  void primitivesAndWrappersAreTheSame() {
    try (TestDatabase database = TestDatabase.empty(b -> b);
        Session session = database.database().openSession()) {
      assertThat(session.sql("select 1").list(int.class)).containsExactly(1);
      assertThat(session.sql("select 1").list(Integer.class)).containsExactly(1);
    }
  }

  static class NeedsArgument {
    NeedsArgument(String a) {
      assertThat(a).isNotNull();
    }
  }

  abstract static class Unfinished {
    String a = "";
  }

  record NeedsOther(String missing) {}
}

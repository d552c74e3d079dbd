package dev.diglot.evaluation;

import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.currentDate;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.PathNode;
import java.lang.invoke.MethodHandles;
import java.time.DayOfWeek;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  private final Metadata metadata = Metadata.of(MethodHandles.lookup(), Sample.class);
  private final Evaluator evaluator = Evaluator.of(metadata);
  private final Sample sample = new Sample();

  private Object value(Expr<?> expression) {
    return evaluator.evaluate(expression, sample).value();
  }

  private String reason(Expr<?> expression) {
    return evaluator.evaluate(expression, sample).reason();
  }

  private static Node path(String... steps) {
    return new PathNode(null, Sample.class.getName(), List.of(steps));
  }

  @Test
  void conditionsHaveThreeValues() {
    sample.number = 5;

    assertThat(value(col(Sample::number).gt(4))).isEqualTo(true);
    assertThat(value(col(Sample::number).gt(5))).isEqualTo(false);
    assertThat(value(col(Sample::large).gt(5))).isNull();
    assertThat(value(col(Sample::large).gt(5).not())).isNull();
    assertThat(value(col(Sample::large).gt(5).and(col(Sample::number).gt(5)))).isEqualTo(false);
    assertThat(value(col(Sample::large).gt(5).or(col(Sample::number).gt(4)))).isEqualTo(true);
    assertThat(value(col(Sample::large).in(1L, 2L))).isNull();
    assertThat(value(col(Sample::large).isNull())).isEqualTo(true);
  }

  @Test
  void javasEqualityHasTwo() {
    Node equal = new EqualityNode(path("text"), path("shout"), false, false);

    assertThat(value(new Condition(equal))).isEqualTo(true);
    assertThat(value(new Condition(new NotNode(equal)))).isEqualTo(false);
    sample.text = "a";
    assertThat(value(new Condition(equal))).isEqualTo(false);
  }

  @Test
  void computedPropertiesAndHybridsAreFollowed() {
    sample.text = "loud";
    sample.large = 101L;

    assertThat(value(col(Sample::shout))).isEqualTo("LOUD");
    assertThat(value(col(Sample::isLarge))).isEqualTo(true);
    sample.large = null;
    assertThat(value(col(Sample::isLarge))).isEqualTo(false);
  }

  @Test
  void linksAreFollowedThroughWhatIsLoaded() {
    Sample other = new Sample();
    other.id = 7;
    other.number = 3;
    sample.next = Ref.of(other);
    Expr<Integer> next = new Expr<>(path("next", "number"));

    assertThat(value(next)).isEqualTo(3);
    assertThat(value(new Expr<>(path("next", "id")))).isEqualTo(7);
    sample.next = Ref.to(Sample.class, 9);
    assertThat(value(new Expr<>(path("next", "id")))).isEqualTo(9);
    assertThat(reason(next)).isEqualTo("next is not loaded");
    sample.next = null;
    assertThat(value(next)).isNull();
    assertThat(value(new Expr<>(path("next", "isLarge")))).isEqualTo(false);
  }

  @Test
  void linksAreComparedByKey() {
    Sample other = new Sample();
    other.id = 7;
    sample.next = Ref.to(Sample.class, 7);

    assertThat(value(col(Sample::next).eq(Ref.of(other)))).isEqualTo(true);
    assertThat(value(col(Sample::next).eq(Ref.to(Sample.class, 8)))).isEqualTo(false);
    assertThat(reason(col(Sample::next).eq(Ref.of(new Sample()))))
        .isEqualTo("an entity without a key");
  }

  @Test
  void aRootStandsForTheEntity() {
    Root<Sample> root = Root.of(Sample.class);
    Root<Sample> another = Root.of(Sample.class);
    sample.number = 5;

    assertThat(value(root.get(Sample::number))).isEqualTo(5);
    assertThat(reason(root.get(Sample::number).eq(another.get(Sample::number))))
        .isEqualTo("a property of another entity");
  }

  @Test
  void constantsOfEnumsAreComparedAsStored() {
    sample.weekday = DayOfWeek.MONDAY;

    assertThat(value(col(Sample::weekday).eq(DayOfWeek.MONDAY))).isEqualTo(true);
    assertThat(value(col(Sample::weekday).in(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY))).isEqualTo(false);
    assertThat(reason(col(Sample::weekday).lt(DayOfWeek.FRIDAY))).isNotNull();
  }

  @Test
  void whatDatabasesDoTheirOwnWayIsLeftToThem() {
    sample.text = "text";
    sample.number = Integer.MAX_VALUE;

    assertThat(reason(col(Sample::text).lt("u"))).contains("their own way");
    assertThat(reason(col(Sample::number).plus(1))).isEqualTo("the operator add");
    assertThat(reason(col(Sample::number).dividedBy(0))).isEqualTo("the operator divide");
    assertThat(reason(currentDate())).isEqualTo("the operator current_date");
    assertThat(reason(exists(Sample.class, s -> s.get(Sample::flag)))).contains("ExistsNode");
    sample.text = "straße";
    assertThat(reason(col(Sample::text).upper())).isEqualTo("the operator upper");
    sample.text = "😀";
    assertThat(reason(col(Sample::text).length())).isEqualTo("the operator char_length");
  }

  @Test
  void whatIsNotKnownMayNotMatter() {
    sample.number = 1;
    Condition beyond = exists(Sample.class, s -> s.get(Sample::flag));

    assertThat(value(beyond.and(col(Sample::number).gt(1)))).isEqualTo(false);
    assertThat(value(beyond.or(col(Sample::number).eq(1)))).isEqualTo(true);
    assertThat(value(when(col(Sample::number).eq(1), "one").otherwise("more"))).isEqualTo("one");
    assertThat(value(coalesce(col(Sample::number), 2))).isEqualTo(1);
    assertThat(reason(beyond.and(col(Sample::number).eq(1)))).isNotNull();
  }

  @Test
  void theValueOfAnUnknownAnswerIsRefusedWithItsReason() {
    Evaluation<?> unknown = evaluator.evaluate(currentDate(), sample);

    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.isCertainlyNotTrue()).isFalse();
    assertThat(unknown).hasToString("unknown: the operator current_date");
    assertThatThrownBy(unknown::value)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("Only the database can tell: the operator current_date");
  }

  @Test
  void depthNeedsNoStack() {
    sample.number = 1;
    Node deep = col(Sample::number).eq(1).node();
    for (int i = 0; i < 50_001; i++) {
      deep = new NotNode(deep);
    }

    assertThat(value(new Condition(deep))).isEqualTo(false);
  }
}

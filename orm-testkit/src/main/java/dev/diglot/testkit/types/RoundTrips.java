package dev.diglot.testkit.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.diglot.dialect.Capability;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What is written, by whatever way, is read back as the same value and found by it. */
public abstract class RoundTrips extends ComplianceArea {
  private static final int LARGE = 1_000;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected RoundTrips(TestDatabase target) {
    super(target);
  }

  private <J> ValueTable<J> table(DataType<J> type) {
    assumeTrue(
        dialect().types().supports(type), () -> dialect().name() + " has no type for " + type);
    create(ValueTable.schema(type));
    return new ValueTable<>(type, transaction().statements());
  }

  private static <J> void assertSame(
      DataType<J> type, List<? extends @Nullable J> read, List<? extends @Nullable J> written) {
    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      J expected = written.get(i);
      assertThat(type.same(read.get(i), expected))
          .as("written %s, read %s", expected, read.get(i))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(Samples.class)
  <J> void valuesBoundOneByOneAreReadBack(Sample<J> sample) {
    ValueTable<J> table = table(sample.type());
    for (int i = 0; i < sample.values().size(); i++) {
      table.insert(i, table.value(sample.values().get(i)));
    }
    assertSame(sample.type(), table.values(), sample.values());
  }

  @ParameterizedTest
  @ArgumentsSource(Samples.class)
  @Requires(Capability.MULTI_ROW_VALUES)
  <J> void valuesOfManyRowsInOneStatementAreReadBack(Sample<J> sample) {
    ValueTable<J> table = table(sample.type());
    table.insertTogether(withNulls(sample));
    assertSame(sample.type(), table.values(), withNulls(sample));
  }

  @ParameterizedTest
  @ArgumentsSource(Samples.class)
  <J> void valuesOfABatchAreReadBack(Sample<J> sample) {
    ValueTable<J> table = table(sample.type());
    table.insertBatch(withNulls(sample));
    assertSame(sample.type(), table.values(), withNulls(sample));
  }

  @ParameterizedTest
  @ArgumentsSource(Samples.class)
  <J> void literalsAreReadBack(Sample<J> sample) {
    List<J> values = sample.values().stream().filter(RoundTrips::fitsIntoAStatement).toList();
    ValueTable<J> table = table(sample.type());
    for (int i = 0; i < values.size(); i++) {
      table.insert(i, new LiteralNode(values.get(i), sample.type()));
    }
    table.insert(values.size(), new LiteralNode(null, sample.type()));

    List<@Nullable J> expected = new ArrayList<>(values);
    expected.add(null);
    assertSame(sample.type(), table.values(), expected);
  }

  @ParameterizedTest
  @ArgumentsSource(Samples.class)
  <J> void rowsAreFoundByTheirValue(Sample<J> sample) {
    ValueTable<J> table = table(sample.type());
    table.insertBatch(withNulls(sample));
    for (J value : sample.values()) {
      if (fitsIntoAStatement(value)) {
        assertThat(table.equalTo(value))
            .as("rows that hold %s", value)
            .isNotEmpty()
            .allSatisfy(found -> assertThat(sample.type().same(found, value)).isTrue());
      }
    }
  }

  private static <J> List<@Nullable J> withNulls(Sample<J> sample) {
    List<@Nullable J> values = new ArrayList<>(sample.values());
    values.add(0, null);
    values.add(null);
    return values;
  }

  private static boolean fitsIntoAStatement(Object value) {
    return !(value instanceof String text && text.length() > LARGE)
        && !(value instanceof byte[] bytes && bytes.length > LARGE);
  }
}

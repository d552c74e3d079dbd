package dev.diglot.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerDefaultTest {

  private static OperationNode call(Operator operator, DataType<?> type) {
    return new OperationNode(operator, List.of(), type);
  }

  @Test
  void theClockIsReadHoweverItIsSpelled() {
    DataType<?> moment = StandardTypes.instant(6);

    for (String text : List.of("now()", " CURRENT_TIMESTAMP ", "Current_Timestamp()")) {
      assertThat(ServerDefault.of(text, moment))
          .isEqualTo(call(Operators.CURRENT_TIMESTAMP, moment));
    }
  }

  @Test
  void theClockFitsTheColumn() {
    DataType<?> local = StandardTypes.timestamp(6);

    assertThat(ServerDefault.of("now()", local)).isEqualTo(call(Operators.LOCAL_TIMESTAMP, local));
    assertThat(ServerDefault.of("now()", StandardTypes.DATE))
        .isEqualTo(call(Operators.CURRENT_DATE, StandardTypes.DATE));
  }

  @Test
  void otherTextIsKept() {
    assertThat(ServerDefault.of("'{}'", StandardTypes.TEXT))
        .isEqualTo(new RawNode("'{}'", StandardTypes.TEXT));
  }
}

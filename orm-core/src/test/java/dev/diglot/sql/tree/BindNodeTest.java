package dev.diglot.sql.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class BindNodeTest {

  @Test
  void aSensitiveValueIsMaskedWhereverItPrints() {
    BindNode open = new BindNode("joe", StandardTypes.TEXT, "name", false);
    BindNode secret = new BindNode("hunter2", StandardTypes.TEXT, "password", true);

    assertThat(open).hasToString("BindNode[name=joe]");
    assertThat(secret).hasToString("BindNode[password=***]");
    assertThat(new RenderedSql("select ?, ?", List.of(open, secret)))
        .hasToString("select ?, ? [joe, ***]");
  }
}

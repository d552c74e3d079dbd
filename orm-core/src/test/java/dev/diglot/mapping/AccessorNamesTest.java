package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Id;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which fields accessors stand for, however their names are spelled. */
class AccessorNamesTest {
  private final EntityType<Page> page = Metadata.of(Page.class).entity(Page.class);

  @Test
  void aGetterOfAFieldInCapitalsIsThatOfTheField() {
    assertThat(found("getURL")).isEqualTo("URL");
  }

  @Test
  void aGetterOfAFieldWithOneSmallLetterIsThatOfTheField() {
    assertThat(found("getEMail")).isEqualTo("eMail");
  }

  @Test
  void aGetterOfAFieldThatBeginsWithNoLetterIsThatOfTheField() {
    assertThat(found("get_secret")).isEqualTo("_secret");
  }

  @Test
  void aNameThatOnlyBeginsLikeAnAccessorIsTheFieldItself() {
    assertThat(found("issue")).isEqualTo("issue");
    assertThat(page.find("sue")).isNull();
  }

  @Test
  void anExpressionMayNameAFieldInCapitalsByItsGetter() {
    assertThat(found("link")).isEqualTo("link");
  }

  @Test
  void theAccessorOfAMixinMapsAFieldInCapitals() {
    Attribute url = Objects.requireNonNull(page.find("URL"));

    assertThat(((BasicAttribute) url).column().type().size().length()).isEqualTo(2000);
  }

  private String found(String accessor) {
    return Objects.requireNonNull(page.find(accessor)).name();
  }

  interface Located {
    @Column(length = 2000)
    String getURL();
  }

  @Entity
  static class Page implements Located {
    @Id private int id;
    private String URL;
    private String eMail;
    private String _secret;
    private String issue;
    @Computed private String link;

    @ExpressionOf("link")
    static TextExpr linkSql(Root<Page> page) {
      return page.get(Page::getURL).concat("#");
    }

    @Override
    public String getURL() {
      return URL;
    }
  }
}

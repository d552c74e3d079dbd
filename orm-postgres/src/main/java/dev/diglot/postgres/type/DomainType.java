package dev.diglot.postgres.type;

import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.type.DataType;
import dev.diglot.type.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain: another type under a name of its own, with checks of its own.
 *
 * @param <J> the Java type of the values
 * @param domain the domain's name, unquoted
 * @param base the type behind it, which says how values are read, written and compared
 * @param definition what follows {@code create domain … as}; empty when the domain exists already
 */
public record DomainType<J>(String domain, DataType<J> base, String definition)
    implements PostgresType<J> {

  @Override
  public String ddlName() {
    return QuotedIdentifiers.standard(Fold.LOWER).quote(domain);
  }

  @Override
  public List<String> creation() {
    return definition.isEmpty()
        ? List.of()
        : Creation.unlessThere("create domain " + ddlName() + " as " + definition);
  }

  @Override
  public Class<J> javaType() {
    return base.javaType();
  }

  @Override
  public Size size() {
    return base.size();
  }

  @Override
  public @Nullable J copy(@Nullable J value) {
    return base.copy(value);
  }

  @Override
  public boolean same(@Nullable J left, @Nullable J right) {
    return base.same(left, right);
  }

  @Override
  public J normalise(J value) {
    return base.normalise(value);
  }

  @Override
  public boolean rewritten() {
    return base.rewritten();
  }

  @Override
  public String write(J value) {
    return TextForms.of(base).write(value);
  }

  @Override
  public J read(String text) {
    return TextForms.of(base).read(text);
  }
}

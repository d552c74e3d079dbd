package dev.diglot.robustness;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.JoinTable;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that has a name, with a name that needs care. */
@Entity
@Table(
    schema = Strange.SCHEMA,
    name = Strange.TABLE,
    comment = "it's a \"table\"; -- with ? and :name",
    indexes = {
      @Index(columns = {"group by", "a\"b"}),
      @Index(name = "the \"index\"; --", columns = "MixedCase")
    },
    uniqueConstraints =
        @UniqueConstraint(
            name = "only 'one' \"each\"",
            columns = {"what?", "1st"}),
    checks = @Check(name = "never \"empty\"", value = "\"what?\" <> ':no ?' and \"1st\" <> '--'"))
class Strange {
  static final String SCHEMA = "the \"schema\"; --";
  static final String TABLE = "select \"*\" from 'x' -- ?";
  static final String LINKS = "link's \"table\"";

  @Id
  @GeneratedValue
  @Column(name = "order")
  private @Nullable Integer id;

  @Column(name = "group by", length = 50)
  private @Nullable String groupBy;

  @Column(name = "a\"b", length = 50)
  private @Nullable String quote;

  @Column(name = "it's", serverDefault = "'it''s -- \"?\" :x'")
  private @Nullable String apostrophe;

  @Column(name = "semi;colon")
  private @Nullable String semicolon;

  @Column(name = "what?", length = 50, nullable = false)
  private String question = "";

  @Column(name = "1st", length = 50)
  private @Nullable String digit;

  @Column(name = ":name")
  private @Nullable String parameter;

  @Column(name = "back\\slash")
  private @Nullable String backslash;

  @Column(name = "MixedCase")
  private @Nullable String mixed;

  @Column(name = "mixedcase")
  private @Nullable String lower;

  @Column(name = "naïve 中文 😀", comment = "naïve 'comment' 中文 😀 \\")
  private @Nullable String unicode;

  @Column(name = "a.b")
  private @Nullable String dot;

  @Column(name = "100%_")
  private @Nullable String percent;

  @Column(name = "-- comment")
  private @Nullable String dashes;

  @Column(name = "/* c */")
  private @Nullable String comment;

  @Column(name = "new\nline")
  private @Nullable String newline;

  @Column(name = " spaces  ")
  private @Nullable String space;

  @Column(name = "{fn now()}")
  private @Nullable String escape;

  @Version
  @Column(name = "version?")
  private int version;

  @ManyToOne
  @JoinColumn(name = "parent's \"key\"")
  private @Nullable Ref<Strange> parent;

  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
  @OrderBy("question")
  private List<Strange> children = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = LINKS,
      joinColumns = @JoinColumn(name = "from"),
      inverseJoinColumns = @JoinColumn(name = "to \"it\""))
  private List<Strange> links = new ArrayList<>();

  @Computed private @Nullable String both;

  Strange() {}

  Strange(String text) {
    groupBy = text;
    quote = text;
    semicolon = text;
    question = text;
    digit = text;
    parameter = text;
    backslash = text;
    mixed = text + "-mixed";
    lower = text + "-lower";
    unicode = text;
    dot = text;
    percent = text;
    dashes = text;
    comment = text;
    newline = text;
    space = text;
    escape = text;
  }

  @ExpressionOf("both")
  static TextExpr bothSql(Root<Strange> strange) {
    return strange.get(Strange::question).concat(strange.get(Strange::quote));
  }

  @Nullable Integer id() {
    return id;
  }

  @Nullable String quote() {
    return quote;
  }

  @Nullable String apostrophe() {
    return apostrophe;
  }

  String question() {
    return question;
  }

  void ask(String text) {
    question = text;
  }

  @Nullable String mixed() {
    return mixed;
  }

  @Nullable String lower() {
    return lower;
  }

  @Nullable String unicode() {
    return unicode;
  }

  void inUnicode(String text) {
    unicode = text;
  }

  @Nullable String newline() {
    return newline;
  }

  int version() {
    return version;
  }

  @Nullable Ref<Strange> parent() {
    return parent;
  }

  List<Strange> children() {
    return children;
  }

  List<Strange> links() {
    return links;
  }

  @Nullable String both() {
    return both;
  }
}

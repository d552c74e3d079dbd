package dev.diglot.examples.ch06postgres;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.type.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of PostgreSQL's own types. */
// tag::example[]
@Entity
public class Example {
  @Id @GeneratedValue private Integer id;
  @Column private UUID uuid;
  @Column private Range<Integer> intRange;
  @Column private @Nullable Range<BigDecimal> numRange;
  @Jsonb private Map<String, Object> pgJson;

  @Column(serverDefault = "'{}'")
  private List<Integer> pgArray;

  // constructors and accessors follow
  // end::example[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Example() {}

  /**
   * Makes an example that has no row yet.
   *
   * @param uuid its UUID
   * @param intRange some whole numbers
   * @param pgJson a document
   * @param pgArray some numbers
   */
  public Example(
      UUID uuid, Range<Integer> intRange, Map<String, Object> pgJson, List<Integer> pgArray) {
    this.uuid = uuid;
    this.intRange = intRange;
    this.pgJson = pgJson;
    this.pgArray = pgArray;
  }

  /**
   * The key.
   *
   * @return the key, null before the first flush
   */
  public Integer id() {
    return id;
  }

  /**
   * The UUID.
   *
   * @return the UUID
   */
  public UUID uuid() {
    return uuid;
  }

  /**
   * The range of whole numbers.
   *
   * @return the range
   */
  public Range<Integer> intRange() {
    return intRange;
  }

  /**
   * The range of decimals.
   *
   * @return the range, or null
   */
  public @Nullable Range<BigDecimal> numRange() {
    return numRange;
  }

  /**
   * The document.
   *
   * @return the document
   */
  public Map<String, Object> pgJson() {
    return pgJson;
  }

  /**
   * The numbers.
   *
   * @return the numbers
   */
  public List<Integer> pgArray() {
    return pgArray;
  }
}

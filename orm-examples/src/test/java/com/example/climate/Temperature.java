package com.example.climate;

import java.math.BigDecimal;

/** A temperature in tenths of a degree. */
// tag::temperature[]
public record Temperature(BigDecimal celsius) implements Comparable<Temperature> {
  private static final Temperature MELTING = new Temperature(BigDecimal.ZERO);

  public Temperature {
    celsius = celsius.setScale(1);
  }

  @Override
  public int compareTo(Temperature other) {
    return celsius.compareTo(other.celsius);
  }

  public boolean warmerThan(Temperature other) {
    return compareTo(other) > 0;
  }

  public boolean freezing() {
    return MELTING.warmerThan(this);
  }
}
// end::temperature[]

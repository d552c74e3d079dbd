package com.example.geo;

/** A point in the plane. */
// tag::point[]
public record Point(double x, double y) {

  static Point read(String text) {
    String[] parts = text.substring(1, text.length() - 1).split(",");
    return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  @Override
  public String toString() {
    return "(" + x + "," + y + ")";
  }
}
// end::point[]

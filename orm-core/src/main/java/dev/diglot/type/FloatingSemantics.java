package dev.diglot.type;

/** Floating point values; a negative zero becomes zero, since SQL does not tell them apart. */
final class FloatingSemantics {

  private FloatingSemantics() {}

  enum OfDouble implements ValueSemantics<Double> {
    INSTANCE;

    @Override
    public Double normalise(Double value, Size size) {
      return value == 0.0d ? 0.0d : value;
    }
  }

  enum OfFloat implements ValueSemantics<Float> {
    INSTANCE;

    @Override
    public Float normalise(Float value, Size size) {
      return value == 0.0f ? 0.0f : value;
    }
  }
}

package dev.diglot.type;

/** How the values of types are read and bound. */
public interface Codecs {

  /**
   * The codec of a type.
   *
   * @param <J> the Java type
   * @param type the type
   * @return the codec
   */
  <J> Codec<J> codec(DataType<J> type);
}

package dev.diglot.loading;

/**
 * Where keys stand in a table. Keys are numbers in sequence, steps of a sequence, or numbers whose
 * low bits are all zero; their hashes as they are would crowd in one part of it.
 */
public final class Places {
  /** 2³² divided by the golden ratio: Knuth, The Art of Computer Programming 3, 6.4. */
  private static final int GOLDEN = 0x9E3779B9;

  private Places() {}

  /**
   * The place of a hash, the same for the same hash.
   *
   * @param hash of a key
   * @param places how many there are, a power of two, two at least
   * @return from 0 to one less than there are
   */
  public static int of(int hash, int places) {
    return hash * GOLDEN >>> Integer.numberOfLeadingZeros(places) + 1;
  }
}

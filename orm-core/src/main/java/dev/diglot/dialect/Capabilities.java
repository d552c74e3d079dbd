package dev.diglot.dialect;

import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a database can do. */
public final class Capabilities {
  private final String dialect;
  private final Set<Capability> present;

  private Capabilities(String dialect, Set<Capability> present) {
    this.dialect = dialect;
    this.present = Collections.unmodifiableSet(present);
  }

  /**
   * All capabilities.
   *
   * @param dialect the dialect's name, for messages
   * @return the capabilities
   */
  public static Capabilities all(String dialect) {
    return new Capabilities(dialect, EnumSet.allOf(Capability.class));
  }

  /**
   * No capability at all.
   *
   * @param dialect the dialect's name, for messages
   * @return the capabilities
   */
  public static Capabilities none(String dialect) {
    return new Capabilities(dialect, EnumSet.noneOf(Capability.class));
  }

  /**
   * These and some more.
   *
   * @param more what is added
   * @return new capabilities
   */
  public Capabilities with(Capability... more) {
    EnumSet<Capability> changed = copy();
    Collections.addAll(changed, more);
    return new Capabilities(dialect, changed);
  }

  /**
   * These without some.
   *
   * @param missing what is taken away
   * @return new capabilities
   */
  public Capabilities without(Capability... missing) {
    EnumSet<Capability> changed = copy();
    for (Capability capability : missing) {
      changed.remove(capability);
    }
    return new Capabilities(dialect, changed);
  }

  /**
   * Whether the database has a feature.
   *
   * @param capability the feature
   * @return whether it is there
   */
  public boolean has(Capability capability) {
    return present.contains(capability);
  }

  /**
   * Checks that the database has a feature.
   *
   * @param capability the feature
   * @param what what needs it, for the message
   * @throws UnsupportedFeatureException when it is missing
   */
  public void require(Capability capability, String what) {
    if (!has(capability)) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_FEATURE,
          what
              + " needs "
              + capability.description()
              + ", which "
              + dialect
              + " does not have. Write it without, or run it on a database that has it.");
    }
  }

  private EnumSet<Capability> copy() {
    EnumSet<Capability> copy = EnumSet.noneOf(Capability.class);
    copy.addAll(present);
    return copy;
  }

  @Override
  public String toString() {
    return dialect + " " + present;
  }
}

package dev.diglot.mapping;

import dev.diglot.annotation.AttributeOverride;
import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.GeneratedColumn;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MapKey;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OneToOne;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Version;
import dev.diglot.type.TypeQualifier;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a member is mapped to, and the annotations that make sense on it. */
enum MemberKind {
  TO_ONE(
      Set.of(ManyToOne.class, OneToOne.class),
      Set.of(Id.class, JoinColumn.class, ForeignKey.class, Index.class)),
  TO_MANY(
      Set.of(OneToMany.class, ManyToMany.class),
      Set.of(dev.diglot.annotation.JoinTable.class, OrderBy.class, MapKey.class)),
  COMPUTED(Set.of(Computed.class), Set.of()),
  EMBEDDED(Set.of(Embedded.class), Set.of(Id.class, AttributeOverride.class, Index.class)),
  BASIC(
      Set.of(),
      Set.of(
          Column.class,
          Id.class,
          GeneratedColumn.class,
          GeneratedValue.class,
          Version.class,
          Convert.class,
          ForeignKey.class,
          Index.class));

  private static final List<MemberKind> KINDS = List.of(values());

  private final Set<Class<? extends Annotation>> marks;
  private final Set<Class<? extends Annotation>> companions;

  MemberKind(Set<Class<? extends Annotation>> marks, Set<Class<? extends Annotation>> companions) {
    this.marks = marks;
    this.companions = companions;
  }

  static MemberKind of(Member member) {
    if (!member.annotations().isEmpty()) {
      for (MemberKind kind : KINDS) {
        if (kind.marksOn(member) > 0) {
          return kind;
        }
      }
    }
    return isEmbeddable(member) ? EMBEDDED : BASIC;
  }

  private int marksOn(Member member) {
    int found = 0;
    for (Class<? extends Annotation> mark : marks) {
      found += member.has(mark) ? 1 : 0;
    }
    return found;
  }

  /** The JDK's own classes are not, and are spared the reading of their annotations. */
  private static boolean isEmbeddable(Member member) {
    Class<?> type = member.rawType();
    return type.getClassLoader() != null && type.isAnnotationPresent(Embeddable.class);
  }

  /** The kind as messages name it. */
  String label() {
    return switch (this) {
      case TO_ONE -> "a link to one entity";
      case TO_MANY -> "a collection of entities";
      case COMPUTED -> "a computed property";
      case EMBEDDED -> "an embedded value";
      case BASIC -> "a column";
    };
  }

  /** What to use instead of annotations of other kinds. */
  String advice() {
    return switch (this) {
      case TO_ONE -> "; its column is described by @JoinColumn.";
      case TO_MANY -> "; its table is described by @JoinTable or by the other side.";
      case COMPUTED -> "; its value comes from an @ExpressionOf.";
      case EMBEDDED -> "; its columns are described by @AttributeOverride.";
      case BASIC -> ".";
    };
  }

  /** The annotations on a member that say nothing about members of this kind. */
  List<String> strangers(Member member) {
    List<String> strangers = new ArrayList<>();
    if (member.annotations().isEmpty()) {
      return strangers;
    }
    int marksHere = marksOn(member);
    for (Class<?> type : member.annotations().types()) {
      boolean known =
          type == Check.class
              || marks.contains(type)
              || companions.contains(type)
              || this == BASIC && type.isAnnotationPresent(TypeQualifier.class);
      if (!known || marksHere > 1 && marks.contains(type)) {
        strangers.add("@" + type.getSimpleName());
      }
    }
    return strangers;
  }
}

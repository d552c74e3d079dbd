package dev.diglot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.error.SessionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefTest {

  static final class Owner implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long id;
    private String name = "Ann";

    Long id() {
      return id;
    }

    String name() {
      return name;
    }
  }

  static final class Plain {
    private Integer left;
    private Integer right;

    Integer left() {
      return left;
    }

    Integer right() {
      return right;
    }
  }

  static final class Unmapped {
    Integer id() {
      return 3;
    }
  }

  private static final class Keys implements EntityKey {
    private final Function<Object, Object> reader;
    private final List<List<String>> accessors;
    private final List<Class<?>> types;

    Keys(Function<Object, Object> reader, List<List<String>> accessors, List<Class<?>> types) {
      this.reader = reader;
      this.accessors = accessors;
      this.types = types;
    }

    @Override
    public Object read(Object entity) {
      return reader.apply(entity);
    }

    @Override
    public List<List<String>> accessors() {
      return accessors;
    }

    @Override
    public List<Class<?>> types() {
      return types;
    }
  }

  @BeforeAll
  static void registerKeys() {
    EntityKeys.register(
        Owner.class,
        new Keys(
            owner -> ((Owner) owner).id, List.of(List.of("id", "getId")), List.of(Long.class)));
    EntityKeys.register(
        Plain.class,
        new Keys(
            plain ->
                ((Plain) plain).left == null
                    ? null
                    : CompositeKey.of(((Plain) plain).left, ((Plain) plain).right),
            List.of(List.of("left", "getLeft"), List.of("right", "getRight")),
            List.of(Integer.class, Integer.class)));
  }

  private static Owner owner(Long id) {
    Owner owner = new Owner();
    owner.id = id;
    return owner;
  }

  @Test
  void theKeyOfASavedTargetIsKnownWithoutASession() {
    assertThat(Ref.of(owner(7L)).key()).isEqualTo(7L);
    assertThat(Ref.of(owner(7L)).id(Owner::id)).isEqualTo(7L);
  }

  @Test
  void theKeyAppearsWhenTheTargetIsSavedAndLeavesWhenItIsUndone() {
    Owner owner = owner(null);
    Ref<Owner> ref = Ref.of(owner);
    assertThat(ref.key()).isNull();
    owner.id = 4L;
    assertThat(ref.key()).isEqualTo(4L);
    owner.id = null;
    assertThat(ref.key()).isNull();
  }

  @Test
  void referencesToTheSameRowAreEqualHoweverTheyWereMade() {
    Ref<Owner> byKey = Ref.to(Owner.class, 7);
    assertThat(byKey).isEqualTo(Ref.of(owner(7L))).hasSameHashCodeAs(Ref.of(owner(7L)));
    assertThat(byKey).isNotEqualTo(Ref.to(Owner.class, 8L));
    assertThat(byKey).isNotEqualTo(Ref.to(Unmapped.class, 7L));
  }

  @Test
  void unsavedTargetsAreComparedByIdentity() {
    Owner owner = owner(null);
    assertThat(Ref.of(owner)).isEqualTo(Ref.of(owner));
    assertThat(Ref.of(owner)).isNotEqualTo(Ref.of(owner(null)));
    assertThat(Ref.of(owner)).isNotEqualTo(Ref.to(Owner.class, 1L));
  }

  @Test
  void theHashCodeOfAnUnsavedTargetIsRefused() {
    Ref<Owner> ref = Ref.of(owner(null));
    assertThatThrownBy(ref::hashCode)
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("Ref(Owner, unsaved) has no hash code before it is saved");
  }

  @Test
  void wholeNumbersTakeTheTypeOfTheId() {
    assertThat(Ref.to(Owner.class, 5).key()).isEqualTo(5L);
    assertThat(Ref.to(Plain.class, 5L, (short) 6).key()).isEqualTo(CompositeKey.of(5, 6));
    assertThat(Ref.to(Plain.class, 1L << 40, 6).key()).isEqualTo(CompositeKey.of(1L << 40, 6));
  }

  @Test
  void partsOfACompositeKeyAreReadByTheirAccessors() {
    Ref<Plain> ref = Ref.to(Plain.class, 1, 2);
    assertThat(ref.id(Plain::left)).isEqualTo(1);
    assertThat(ref.id(Plain::right)).isEqualTo(2);
  }

  @Test
  void idOfAnotherPropertyIsRefusedAndNamesTheIds() {
    assertThatThrownBy(() -> Ref.to(Owner.class, 1L).id(Owner::name))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Owner::name, which is no id attribute")
        .hasMessageContaining("get()");
  }

  @Test
  void theIdOfAnUnmappedTargetIsReadFromTheInstance() {
    assertThat(Ref.of(new Unmapped()).id(Unmapped::id)).isEqualTo(3);
  }

  @Test
  void getOfAnUnboundReferenceNamesTheSessionCall() {
    assertThatThrownBy(() -> Ref.to(Owner.class, 5).get())
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("[DG-315] Ref(Owner 5)")
        .hasMessageContaining("session.get(ref)");
  }

  @Test
  void aBoundReferenceLoadsOnce() {
    int[] loads = {0};
    Owner target = owner(5L);
    Ref<Owner> ref =
        Ref.bound(
            Owner.class,
            5L,
            new RefLoader() {
              @Override
              @SuppressWarnings("unchecked")
              protected <T> T load(Ref<T> asked) {
                loads[0]++;
                return (T) target;
              }
            });
    assertThat(ref.isLoaded()).isFalse();
    assertThat(ref.get()).isSameAs(target);
    assertThat(ref.get()).isSameAs(target);
    assertThat(ref.isLoaded()).isTrue();
    assertThat(loads[0]).isEqualTo(1);
  }

  /** Loads owners, and knows that it does. */
  private static final class Owners extends RefLoader {
    @Override
    protected Class<?> target() {
      return Owner.class;
    }

    @Override
    protected <T> T load(Ref<T> asked) {
      return asked.type().cast(owner((Long) asked.key()));
    }
  }

  @Test
  void aReferenceByANumberIsLikeAnyOther() throws Exception {
    Ref<Owner> ref = Ref.bound(5L, new Owners());
    Ref<Owner> same = Ref.to(Owner.class, 5L);

    assertThat(ref.type()).isEqualTo(Owner.class);
    assertThat(ref.key()).isEqualTo(5L);
    assertThat(ref.<Long>id(Owner::id)).isEqualTo(5L);
    assertThat(ref).isEqualTo(same).hasSameHashCodeAs(same).hasToString("Ref(Owner 5)");
    assertThat(same).isEqualTo(ref).isNotEqualTo(Ref.bound(6L, new Owners()));
    assertThat(EntityKeys.isMadeFrom(ref, 5L)).isTrue();
    assertThat(EntityKeys.isMadeFrom(ref, 6L)).isFalse();
    assertThat(EntityKeys.ofRow(ref)).isEqualTo(5L);
    assertThat(copy(ref)).isEqualTo(same).matches(copied -> !copied.isLoaded());
    assertThat(ref.isLoaded()).isFalse();

    assertThat(ref.get().id()).isEqualTo(5L);

    assertThat(ref.type()).isEqualTo(Owner.class);
    assertThat(ref.key()).isEqualTo(5L);
    assertThat(ref).isEqualTo(same);
    assertThat(copy(ref).get().id()).isEqualTo(5L);
  }

  @Test
  void aLoaderOfSeveralEntitiesHasNoReferencesByANumberAlone() {
    RefLoader several =
        new RefLoader() {
          @Override
          protected <T> T load(Ref<T> asked) {
            throw new AssertionError();
          }
        };
    Ref<Owner> ref = Ref.bound(5L, several);
    assertThatThrownBy(ref::type)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("references to several entities");
  }

  @Test
  void serializationKeepsTheKeyAndALoadedSerializableTarget() throws Exception {
    Ref<Owner> copy = copy(Ref.of(owner(5L)));
    assertThat(copy).isEqualTo(Ref.to(Owner.class, 5L));
    assertThat(copy.get().name()).isEqualTo("Ann");
    Ref<Plain> unloaded = copy(Ref.loaded(Plain.class, CompositeKey.of(1, 2), new Plain()));
    assertThat(unloaded.key()).isEqualTo(CompositeKey.of(1, 2));
    assertThat(unloaded.isLoaded()).isFalse();
  }

  @SuppressWarnings("unchecked")
  static <T> T copy(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}

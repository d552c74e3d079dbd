package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.DetachedAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LazyCollectionTest {
  private static final LoadPath PATH = LoadPath.ROOT.then("User", "orders").then("Order", "items");

  private final Object owner = new Object();
  private final Loads source = new Loads(List.of("a", "b", "c"));

  /** Loads fixed elements and counts. */
  private static final class Loads implements CollectionSource {
    private final List<Object> rows;
    private int count;

    Loads(List<Object> rows) {
      this.rows = rows;
    }

    @Override
    public String attribute() {
      return "items";
    }

    @Override
    public LoadPath path() {
      return PATH;
    }

    @Override
    public void load(LazyContent<?> collection) {
      count++;
      collection.take(new ArrayList<>(rows));
    }

    @Override
    public Object mapKey(Object element) {
      return "key-" + element;
    }
  }

  private LazyList<Object> list() {
    return new LazyList<>(owner, source);
  }

  @TestFactory
  Stream<DynamicTest> everyMethodOfAListLoads() {
    return everyMethodLoads(List.class, LazyList::new);
  }

  @TestFactory
  Stream<DynamicTest> everyMethodOfASetLoads() {
    return everyMethodLoads(Set.class, LazySet::new);
  }

  @TestFactory
  Stream<DynamicTest> everyMethodOfAMapLoads() {
    return everyMethodLoads(Map.class, LazyMap::new);
  }

  private static Stream<Method> methods(Class<?> type) {
    return Stream.of(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private Stream<DynamicTest> everyMethodLoads(
      Class<?> type, BiFunction<Object, CollectionSource, LazyContent<?>> factory) {
    return everyMethod(
        type,
        factory,
        (lazy, method) -> {
          Object result = call(lazy, method);
          if (!lazy.isLoaded() && result instanceof List<?> view) {
            view.size();
          }
          assertThat(lazy.isLoaded()).isTrue();
        });
  }

  private Stream<DynamicTest> everyMethod(
      Class<?> type,
      BiFunction<Object, CollectionSource, LazyContent<?>> factory,
      MethodCheck check) {
    return methods(type)
        .map(
            method ->
                DynamicTest.dynamicTest(
                    method.toString(), () -> check.check(factory.apply(owner, source), method)));
  }

  /** What holds for a collection that has not been loaded and one of its methods. */
  private interface MethodCheck {
    void check(LazyContent<?> lazy, Method method) throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> whateverAMethodChangesTheElementsOfTheDatabaseStayKnown() {
    return Stream.of(
            changes(List.class, LazyList::new),
            changes(Set.class, LazySet::new),
            changes(Map.class, LazyMap::new))
        .flatMap(tests -> tests);
  }

  private Stream<DynamicTest> changes(
      Class<?> type, BiFunction<Object, CollectionSource, LazyContent<?>> factory) {
    return everyMethod(
        type,
        factory,
        (lazy, method) -> {
          change(call(lazy, method));
          assertThat(lazy.snapshot()).containsExactly("a", "b", "c");
          assertThat(lazy.isClean())
              .isEqualTo(lazy.elements().stream().sorted().toList().equals(source.rows));
        });
  }

  /** Changes a view of a collection through that. */
  private static void change(Object view) {
    if (view instanceof Iterator<?> iterator) {
      iterator.next();
      iterator.remove();
    } else if (view instanceof Collection<?> elements) {
      elements.clear();
    }
  }

  @Test
  void partsOfAListAndEntriesOfAMapChangeWhatIsTheirs() {
    LazyList<Object> list = list();
    list.subList(1, 3).clear();
    assertThat(list.snapshot()).containsExactly("a", "b", "c");
    assertThat(list.isClean()).isFalse();
    LazyMap<Object, Object> map = new LazyMap<>(owner, source);
    map.entrySet().iterator().next().setValue("z");
    assertThat(map.snapshot()).containsExactly("a", "b", "c");
    assertThat(map.isClean()).isFalse();
    LazyMap<Object, Object> emptied = new LazyMap<>(owner, source);
    emptied.keySet().remove("key-a");
    assertThat(emptied.snapshot()).containsExactly("a", "b", "c");
    assertThat(emptied.isClean()).isFalse();
  }

  @Test
  void aViewThatOutlivesAFlushStillChangesTheCollection() {
    LazyList<Object> list = list();
    List<Object> part = list.subList(0, 2);
    list.markFlushed();
    part.clear();
    assertThat(list.isClean()).isFalse();
    assertThat(list.snapshot()).containsExactly("a", "b", "c");
  }

  @Test
  void whatWasNeverChangedIsCleanAlsoAfterItWasLookedThrough() {
    LazyList<Object> list = list();
    for (Object element : list) {
      assertThat(list.contains(element)).isTrue();
    }
    assertThat(list.isClean()).isTrue();
    assertThat(list.snapshot()).containsExactly("a", "b", "c");
  }

  @Test
  void aSetThatHoldsFewerThanWereReadIsChanged() {
    LazySet<Object> set = new LazySet<>(owner, new Loads(List.of("a", new String("a"))));
    assertThat(set).hasSize(1);
    assertThat(set.snapshot()).hasSize(2);
    assertThat(set.isClean()).isFalse();
  }

  private static Object call(Object target, Method method) throws IllegalAccessException {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(method.getParameterTypes()[i]);
    }
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException afterLoading) {
      return afterLoading;
    }
  }

  private static Object argument(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    if (type == Object[].class) {
      return new Object[0];
    }
    if (type == java.util.Collection.class) {
      return List.of("z");
    }
    if (type == Map.class) {
      return Map.of("z", "z");
    }
    return type == Object.class ? "a" : null;
  }

  @Test
  void toStringDoesNotLoad() {
    assertThat(list()).satisfies(list -> assertThat(list.toString()).isEqualTo("[not loaded]"));
    assertThat(source.count).isZero();
  }

  @Test
  void mutatorsWorkOnWhatWasLoaded() {
    LazyList<Object> list = list();
    list.add("d");
    list.remove("a");
    list.set(0, "B");
    list.subList(0, 1).clear();
    Iterator<Object> iterator = list.iterator();
    iterator.next();
    iterator.remove();
    assertThat(list.stream().toList()).containsExactly("d");
    assertThat(list.snapshot()).containsExactly("a", "b", "c");
    assertThat(list.isClean()).isFalse();
    assertThat(source.count).isEqualTo(1);
  }

  @Test
  void mapsTakeTheirKeysFromTheElements() {
    LazyMap<Object, Object> map = new LazyMap<>(owner, source);
    assertThat(map).containsEntry("key-b", "b").hasSize(3);
    map.put("key-d", "d");
    assertThat(map.elements()).containsExactly("a", "b", "c", "d");
    assertThat(map.snapshot()).containsExactly("a", "b", "c");
  }

  @Test
  void setsKeepTheOrderOfTheRows() {
    assertThat(new LazySet<>(owner, source)).containsExactly("a", "b", "c");
  }

  @Test
  void lookingAtAnUnloadedCollectionForTheUnitOfWorkDoesNotLoad() {
    LazyList<Object> list = list();
    assertThat(list.elements()).isEmpty();
    assertThat(list.snapshot()).isEmpty();
    assertThat(list.isClean()).isTrue();
    list.markFlushed();
    assertThat(list.isLoaded()).isFalse();
    assertThat(list.belongsTo(owner, "items")).isTrue();
    assertThat(list.belongsTo(new Object(), "items")).isFalse();
    assertThat(list.belongsTo(owner, "others")).isFalse();
    assertThat(source.count).isZero();
  }

  @Test
  void reorderedElementsAreCleanAndReplacedOnesAreNot() {
    LazyList<Object> list = list();
    list.add(list.remove(0));
    assertThat(list.isClean()).isTrue();
    list.set(0, "x");
    assertThat(list.isClean()).isFalse();
    list.markFlushed();
    assertThat(list.isClean()).isTrue();
    list.add("x");
    assertThat(list.isClean()).isFalse();
  }

  @Test
  void aCollectionMarkedUnloadedLoadsAgain() {
    LazyList<Object> list = list();
    list.add("d");
    list.markUnloaded();
    assertThat(list).containsExactly("a", "b", "c");
    assertThat(source.count).isEqualTo(2);
  }

  @Test
  void rollbackRestoresContentSnapshotAndWhetherItWasLoaded() {
    LazyList<Object> list = list();
    LazyCollection.State unloaded = list.capture();
    list.add("d");
    LazyCollection.State edited = list.capture();
    list.clear();
    list.markFlushed();
    list.restore(edited);
    assertThat(list).containsExactly("a", "b", "c", "d");
    assertThat(list.snapshot()).containsExactly("a", "b", "c");
    list.clear();
    list.restore(edited);
    assertThat(list).hasSize(4);
    list.restore(unloaded);
    assertThat(list.isLoaded()).isFalse();
    assertThatThrownBy(() -> list().restore(edited)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void touchingADetachedCollectionNamesPathAndFetch() {
    LazyList<Object> list = list();
    list.detach();
    assertThatThrownBy(list::size)
        .isInstanceOf(DetachedAccessException.class)
        .hasMessageContaining("[DG-302] Order.items was touched")
        .hasMessageContaining(".fetch(User::orders, Order::items)");
  }

  @Test
  void aLoadedCollectionStaysUsableWhenDetached() {
    LazyList<Object> list = list();
    assertThat(list).hasSize(3);
    list.detach();
    assertThat(list).containsExactly("a", "b", "c");
  }

  @Test
  void serializationWritesAPlainCollection() throws Exception {
    LazyList<Object> list = list();
    list.add("d");
    assertThat(copy(list)).isExactlyInstanceOf(ArrayList.class).isEqualTo(list);
    LazySet<Object> set = new LazySet<>(owner, source);
    assertThat(set).hasSize(3);
    assertThat(copy(set)).isExactlyInstanceOf(LinkedHashSet.class).isEqualTo(set);
    LazyMap<Object, Object> map = new LazyMap<>(owner, source);
    assertThat(map).hasSize(3);
    assertThat(copy(map)).isExactlyInstanceOf(LinkedHashMap.class).isEqualTo(map);
  }

  @Test
  void serializationOfAnUnloadedCollectionWritesAMarkerThatExplainsItself() throws Exception {
    List<Consumer<Object>> touches =
        List.of(
            copy -> ((List<?>) copy).size(),
            copy -> ((Set<?>) copy).size(),
            copy -> ((Map<?, ?>) copy).size());
    List<LazyContent<?>> originals =
        List.of(list(), new LazySet<>(owner, source), new LazyMap<>(owner, source));
    for (int i = 0; i < originals.size(); i++) {
      Object copy = copy(originals.get(i));
      Consumer<Object> touch = touches.get(i);
      assertThat(((LazyCollection) copy).isLoaded()).isFalse();
      assertThatThrownBy(() -> touch.accept(copy))
          .isInstanceOf(DetachedAccessException.class)
          .hasMessageContaining("Order.items");
    }
    assertThat(source.count).isZero();
  }

  private static Object copy(Object value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}

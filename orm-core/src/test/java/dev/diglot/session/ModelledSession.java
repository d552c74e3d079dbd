package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.reference.Ref;
import dev.diglot.session.UnitOfWorkPropertyTest.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A session beside a model of the rows that it should lead to. */
final class ModelledSession implements AutoCloseable {
  private final TestDatabase db;
  private final Deque<World> saved = new ArrayDeque<>();
  private final Deque<Nested> nested = new ArrayDeque<>();
  private final Set<Object> touched = new HashSet<>();
  private World world = new World();
  private Session session;
  private int names;

  ModelledSession(TestDatabase db) {
    this.db = db;
    for (String table : List.of("book_tag", "book", "tag", "pet", "owner")) {
      db.elsewhere("delete from " + table);
    }
    session = db.session();
    saved.push(world.copy());
  }

  /** What should be there, and the objects that stand for it. */
  private static final class World {
    final Map<String, String> owners = new TreeMap<>();
    final Map<String, @Nullable String> pets = new TreeMap<>();
    final Map<String, String> petNames = new TreeMap<>();
    final Set<String> books = new TreeSet<>();
    final Set<String> tags = new TreeSet<>();
    final Set<String> links = new TreeSet<>();
    final Map<String, Owner> ownerObjects = new TreeMap<>();
    final Map<String, Pet> petObjects = new TreeMap<>();
    final Map<String, Book> bookObjects = new TreeMap<>();
    final Map<String, Tag> tagObjects = new TreeMap<>();

    World copy() {
      World copy = new World();
      copy.owners.putAll(owners);
      copy.pets.putAll(pets);
      copy.petNames.putAll(petNames);
      copy.books.addAll(books);
      copy.tags.addAll(tags);
      copy.links.addAll(links);
      copy.ownerObjects.putAll(ownerObjects);
      copy.petObjects.putAll(petObjects);
      copy.bookObjects.putAll(bookObjects);
      copy.tagObjects.putAll(tagObjects);
      return copy;
    }
  }

  void run(Step step) {
    int a = step.first();
    int b = step.second();
    switch (step.action()) {
      case ADD_OWNER -> addOwner();
      case ADD_PET_TO_COLLECTION -> withOwner(a, owner -> addPet(owner, true));
      case ADD_PET_WITH_OWNER -> withOwner(a, owner -> addPet(owner, false));
      case ADD_STRAY_PET -> addPet(null, false);
      case RENAME_OWNER -> withOwner(a, this::renameOwner);
      case RENAME_PET -> withPet(a, this::renamePet);
      case MOVE_BY_FIELD -> withPet(a, pet -> withOwner(b, owner -> move(pet, owner, 0)));
      case MOVE_BY_COLLECTION -> withPet(a, pet -> withOwner(b, owner -> move(pet, owner, 1)));
      case MOVE_BY_BOTH -> withPet(a, pet -> withOwner(b, owner -> move(pet, owner, 2)));
      case ORPHAN -> withPet(a, this::orphan);
      case REMOVE_PET -> withPet(a, this::removePet);
      case REMOVE_OWNER -> withOwner(a, this::removeOwner);
      case ADD_BOOK -> addBook();
      case LINK_BY_BOOK -> withBook(a, book -> link(book, tag(b), true));
      case LINK_BY_TAG -> withBook(a, book -> link(book, tag(b), false));
      case UNLINK_BY_BOOK -> withLink(a, link -> unlink(link, true));
      case UNLINK_BY_TAG -> withLink(a, link -> unlink(link, false));
      case REMOVE_BOOK -> withBook(a, this::removeBook);
      case REMOVE_TAG -> pick(world.tags, a, this::removeTag);
      case QUERY -> query();
      case FLUSH -> flush();
      case COMMIT -> commit();
      case ROLLBACK -> rollback();
      case NEST -> nest();
      case KEEP_NESTED -> endNested(true);
      case UNDO_NESTED -> endNested(false);
      case REOPEN -> reopen();
    }
  }

  private void withOwner(int number, Consumer<String> action) {
    pick(world.owners.keySet(), number, action);
  }

  private void withPet(int number, Consumer<String> action) {
    pick(world.pets.keySet(), number, action);
  }

  private void withBook(int number, Consumer<String> action) {
    pick(world.books, number, action);
  }

  private void withLink(int number, Consumer<String> action) {
    pick(world.links, number, action);
  }

  private static void pick(Set<String> names, int number, Consumer<String> action) {
    if (!names.isEmpty()) {
      List<String> list = new ArrayList<>(names);
      action.accept(list.get(number % list.size()));
    }
  }

  private String name(String prefix) {
    return prefix + ++names;
  }

  private void addOwner() {
    String name = name("o");
    Owner owner = new Owner(name);
    owner.email = name;
    session.add(owner);
    world.owners.put(name, name);
    world.ownerObjects.put(name, owner);
  }

  private void addPet(@Nullable String owner, boolean toCollection) {
    String name = name("p");
    Pet pet = new Pet(name);
    if (owner != null && toCollection) {
      world.ownerObjects.get(owner).pets.add(pet);
    } else {
      pet.owner = owner == null ? null : Ref.of(world.ownerObjects.get(owner));
      session.add(pet);
    }
    touched.add(pet);
    world.pets.put(name, owner);
    world.petNames.put(name, name);
    world.petObjects.put(name, pet);
  }

  private void renameOwner(String owner) {
    String name = name("n");
    world.ownerObjects.get(owner).name = name;
    world.owners.put(owner, name);
  }

  private void renamePet(String pet) {
    String name = name("n");
    world.petObjects.get(pet).name = name;
    world.petNames.put(pet, name);
  }

  /** Each child's relationship is changed once between flushes, or the sides would contradict. */
  private Pet touch(String name) {
    Pet pet = world.petObjects.get(name);
    if (!touched.add(pet)) {
      flush();
      touched.add(pet);
    }
    return pet;
  }

  private void move(String name, String owner, int way) {
    Pet pet = touch(name);
    Owner target = world.ownerObjects.get(owner);
    String before = world.pets.get(name);
    if (way != 1) {
      pet.owner = Ref.of(target);
    }
    if (way == 2 && before != null) {
      world.ownerObjects.get(before).pets.remove(pet);
    }
    if (way != 0 && !owner.equals(before)) {
      target.pets.add(pet);
    } else if (way == 2) {
      target.pets.add(pet);
    }
    world.pets.put(name, owner);
  }

  private void orphan(String name) {
    String owner = world.pets.get(name);
    if (owner == null) {
      return;
    }
    Pet pet = touch(name);
    world.ownerObjects.get(owner).pets.remove(pet);
    forgetPet(name);
  }

  private void forgetPet(String name) {
    world.pets.remove(name);
    world.petNames.remove(name);
    world.petObjects.remove(name);
  }

  private void removePet(String name) {
    Pet pet = touch(name);
    if (!session.contains(pet)) {
      flush();
    }
    session.remove(pet);
    forgetPet(name);
  }

  private void removeOwner(String owner) {
    flush();
    session.remove(world.ownerObjects.get(owner));
    world.owners.remove(owner);
    world.ownerObjects.remove(owner);
    List.copyOf(world.pets.keySet()).stream()
        .filter(pet -> owner.equals(world.pets.get(pet)))
        .forEach(this::forgetPet);
    flush();
  }

  private void addBook() {
    String title = name("b");
    Book book = new Book(title);
    session.add(book);
    world.books.add(title);
    world.bookObjects.put(title, book);
  }

  private String tag(int number) {
    String name = "t" + number % 4;
    if (world.tags.add(name)) {
      Tag tag = new Tag(name);
      session.add(tag);
      world.tagObjects.put(name, tag);
    }
    return name;
  }

  private void link(String book, String tag, boolean byBook) {
    if (!world.links.add(book + " " + tag)) {
      return;
    }
    onceBetweenFlushes(book, tag);
    if (byBook) {
      world.bookObjects.get(book).tags.add(world.tagObjects.get(tag));
    } else {
      world.tagObjects.get(tag).books.add(world.bookObjects.get(book));
    }
  }

  private void onceBetweenFlushes(String book, String tag) {
    if (!touched.add(book + " " + tag)) {
      World now = world;
      flushOnly();
      world = now;
      touched.add(book + " " + tag);
    }
  }

  private void unlink(String link, boolean byBook) {
    String[] ends = link.split(" ");
    onceBetweenFlushes(ends[0], ends[1]);
    if (byBook) {
      world.bookObjects.get(ends[0]).tags.remove(world.tagObjects.get(ends[1]));
    } else {
      world.tagObjects.get(ends[1]).books.remove(world.bookObjects.get(ends[0]));
    }
    world.links.remove(link);
  }

  private void removeBook(String book) {
    flush();
    session.remove(world.bookObjects.get(book));
    world.books.remove(book);
    world.bookObjects.remove(book);
    world.links.removeIf(link -> link.startsWith(book + " "));
  }

  private void removeTag(String tag) {
    flush();
    session.remove(world.tagObjects.get(tag));
    world.tags.remove(tag);
    world.tagObjects.remove(tag);
    world.links.removeIf(link -> link.endsWith(" " + tag));
  }

  private void query() {
    assertThat(session.query(Pet.class).list())
        .containsExactlyInAnyOrderElementsOf(world.petObjects.values());
    assertThat(session.query(Owner.class).count()).isEqualTo(world.owners.size());
    assertThat(session.query(Book.class).count()).isEqualTo(world.books.size());
  }

  private void flushOnly() {
    session.flush();
    touched.clear();
  }

  private void flush() {
    flushOnly();
    checkMemory();
  }

  private void commit() {
    while (!nested.isEmpty()) {
      endNested(true);
    }
    session.commit();
    touched.clear();
    saved.clear();
    saved.push(world.copy());
    checkMemory();
    checkRows();
  }

  private void rollback() {
    session.rollback();
    nested.clear();
    touched.clear();
    world = saved.getLast().copy();
    saved.clear();
    saved.push(world.copy());
    checkMemory();
    checkRows();
  }

  private void nest() {
    nested.push(session.nested());
    touched.clear();
    saved.push(world.copy());
  }

  private void endNested(boolean keep) {
    if (nested.isEmpty()) {
      return;
    }
    World before = saved.pop();
    if (keep) {
      nested.pop().commit();
    } else {
      nested.pop().rollback();
      world = before;
    }
    touched.clear();
    checkMemory();
  }

  /** Goes on in another session, with the objects that it loads. */
  private void reopen() {
    commit();
    session.close();
    session = db.session();
    world.ownerObjects.clear();
    world.petObjects.clear();
    world.bookObjects.clear();
    world.tagObjects.clear();
    session.query(Owner.class).list().forEach(o -> world.ownerObjects.put(o.email, o));
    for (Pet pet : session.query(Pet.class).list()) {
      world.petNames.forEach(
          (key, name) -> {
            if (name.equals(pet.name)) {
              world.petObjects.put(key, pet);
            }
          });
    }
    session.query(Book.class).list().forEach(book -> world.bookObjects.put(book.title, book));
    session.query(Tag.class).list().forEach(tag -> world.tagObjects.put(tag.name, tag));
    saved.clear();
    saved.push(world.copy());
  }

  /** Objects hold what the model says, on both sides of each relationship. */
  private void checkMemory() {
    assertThat(session.isDirty()).isFalse();
    world.ownerObjects.forEach(
        (key, owner) -> {
          assertThat(session.contains(owner)).isTrue();
          assertThat(owner.name).isEqualTo(world.owners.get(key));
          List<Pet> expected = new ArrayList<>();
          world.pets.forEach(
              (pet, parent) -> {
                if (key.equals(parent)) {
                  expected.add(world.petObjects.get(pet));
                }
              });
          assertThat(owner.pets).containsExactlyInAnyOrderElementsOf(expected);
        });
    world.petObjects.forEach(
        (key, pet) -> {
          assertThat(session.contains(pet)).isTrue();
          assertThat(pet.name).isEqualTo(world.petNames.get(key));
          String parent = world.pets.get(key);
          assertThat(pet.owner == null ? null : pet.owner.get())
              .isSameAs(parent == null ? null : world.ownerObjects.get(parent));
        });
    world.bookObjects.forEach(
        (title, book) ->
            assertThat(book.tags)
                .extracting(tag -> title + " " + tag.name)
                .containsExactlyInAnyOrderElementsOf(
                    world.links.stream().filter(l -> l.startsWith(title + " ")).toList()));
    world.tagObjects.forEach(
        (name, tag) ->
            assertThat(tag.books)
                .extracting(book -> book.title + " " + name)
                .containsExactlyInAnyOrderElementsOf(
                    world.links.stream().filter(l -> l.endsWith(" " + name)).toList()));
  }

  private void checkRows() {
    List<String> owners = new ArrayList<>();
    world.owners.forEach((email, name) -> owners.add(email + "," + name));
    assertThat(db.rows("select email, name from owner"))
        .containsExactlyInAnyOrderElementsOf(owners);
    List<String> pets = new ArrayList<>();
    world.pets.forEach((pet, owner) -> pets.add(world.petNames.get(pet) + "," + owner));
    assertThat(db.rows("select p.name, o.email from pet p left join owner o on o.id = p.owner_id"))
        .containsExactlyInAnyOrderElementsOf(pets);
    assertThat(
            db.rows(
                "select b.title || ' ' || bt.tag_name from book_tag bt"
                    + " join book b on b.id = bt.book_id"))
        .containsExactlyInAnyOrderElementsOf(world.links);
    assertThat(db.rows("select title from book")).containsExactlyInAnyOrderElementsOf(world.books);
    assertThat(db.rows("select name from tag")).containsExactlyInAnyOrderElementsOf(world.tags);
  }

  /** Commits what is left and compares once more. */
  void finish() {
    commit();
  }

  @Override
  public void close() {
    session.close();
  }
}

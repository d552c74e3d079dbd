package dev.diglot.postgres.session;

import static dev.diglot.annotation.CascadeType.ALL;
import static dev.diglot.annotation.CascadeType.PERSIST;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MapKey;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OneToOne;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Crates within crates, items that are nothing but rows, and slips that name an item. */
final class Warehouse {
  static final Class<?>[] CLASSES = {Crate.class, Item.class, Slip.class};

  private Warehouse() {}

  @Entity
  static final class Crate {
    @Id int id;
    @Version int version;

    @Column(length = 20)
    String label = "";

    @ManyToOne @Nullable Ref<Crate> inside;

    @OneToMany(mappedBy = "crate", cascade = PERSIST)
    List<Item> items = new ArrayList<>();

    @OneToMany(mappedBy = "crate", cascade = ALL, orphanRemoval = true)
    @MapKey(name = "place")
    Map<Integer, Slip> slips = new LinkedHashMap<>();

    Crate() {}

    Crate(int id, String label) {
      this.id = id;
      this.label = label;
    }

    int id() {
      return id;
    }

    String label() {
      return label;
    }

    @Nullable Ref<Crate> inside() {
      return inside;
    }
  }

  @Entity
  static final class Item {
    @Id int id;
    @Version int version;
    int amount;
    @ManyToOne @Nullable Ref<Crate> crate;

    Item() {}

    Item(int id, int amount) {
      this.id = id;
      this.amount = amount;
    }

    int id() {
      return id;
    }

    int amount() {
      return amount;
    }
  }

  @Entity
  static final class Slip {
    @Id int id;
    int place;
    @ManyToOne @Nullable Ref<Crate> crate;
    @OneToOne @Nullable Ref<Item> item;

    Slip() {}

    Slip(int id, int place, Item item) {
      this.id = id;
      this.place = place;
      this.item = Ref.of(item);
    }

    int id() {
      return id;
    }

    int place() {
      return place;
    }
  }
}

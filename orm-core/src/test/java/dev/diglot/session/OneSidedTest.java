package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.reference.Ref;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Relationships that only one side knows")
class OneSidedTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Playlist.class, Track.class);

  @BeforeEach
  void save() {
    Playlist list = new Playlist("best");
    list.tracks.addAll(List.of(new Track("a"), new Track("b")));
    list.cover = Ref.of(new Track("cover"));
    db.database()
        .transaction(
            session -> {
              session.add(list);
              session.add(new Playlist("other"));
            });
  }

  private List<String> tracks() {
    return db.rows("select name from track order by name");
  }

  @Test
  void linksAreWrittenFromTheOneSide() {
    try (Session session = db.session()) {
      assertThat(session.get(Playlist.class, 1).tracks)
          .extracting(Track::name)
          .containsExactlyInAnyOrder("a", "b");
    }
  }

  @Test
  void aTrackThatLeavesItsListIsDeletedWithItsLink() {
    try (Session session = db.session()) {
      Playlist list = session.get(Playlist.class, 1);
      list.tracks.removeIf(track -> track.name.equals("a"));
      session.commit();
    }
    assertThat(tracks()).containsExactly("b", "cover");
  }

  @Test
  void aTrackThatMovesToAnotherListIsKept() {
    try (Session session = db.session()) {
      Playlist list = session.get(Playlist.class, 1);
      Playlist other = session.get(Playlist.class, 2);
      Track moved = list.tracks.remove(0);
      other.tracks.add(moved);
      session.commit();
      assertThat(session.contains(moved)).isTrue();
    }
    assertThat(tracks()).containsExactly("a", "b", "cover");
  }

  @Test
  void aReplacedTargetIsDeleted() {
    try (Session session = db.session()) {
      session.get(Playlist.class, 1).cover = Ref.of(new Track("new"));
      session.commit();
    }
    assertThat(tracks()).containsExactly("a", "b", "new");
  }

  @Test
  void removingTheOwnerRemovesEverythingThatIsItsOwn() {
    try (Session session = db.session()) {
      session.remove(session.get(Playlist.class, 1));
      session.commit();
    }
    assertThat(tracks()).isEmpty();
    assertThat(db.rows("select name from playlist")).containsExactly("other");
  }

  @Test
  void anOrphanIsNotFoundByItsKeyThoughNobodyHasReadIt() {
    try (Session session = db.session()) {
      Playlist list = session.get(Playlist.class, 1);
      Object key = list.cover.key();
      list.cover = null;
      assertThat(session.find(Track.class, key)).isEmpty();
    }
  }
}

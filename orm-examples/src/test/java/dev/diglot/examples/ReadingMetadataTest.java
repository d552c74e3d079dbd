package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch04metadata.ReadingMetadata;
import org.junit.jupiter.api.Test;

class ReadingMetadataTest {

  @Test
  void tablesAreSortedAndTheirObjectsPrinted() throws Exception {
    Transcript told = Transcript.of(ReadingMetadata::main);

    assertThat(told.lines())
        .containsSubsequence(
            "== 4. Metadata",
            "-- Tables, each after those that it refers to",
            "user",
            "card",
            "order",
            "-- The columns of a table",
            "Column('id', integer, table=user, primaryKey=true, nullable=false, generated=identity)",
            "Column('username', varchar(200), table=user, unique=true)",
            "Column('created_at', timestamptz(6), table=user, nullable=false,"
                + " default=current_timestamp)",
            "nullable: true",
            "default: null",
            "-- Its keys, constraints and indexes",
            "PrimaryKey('pk_user', columns=[id])",
            "UniqueConstraint('uq_user_username', columns=[username])",
            "Index('ix_user_lastname_firstname', keys=[lastname, firstname])",
            "CheckConstraint('ck_card_1', length(number) >= 12)",
            "ForeignKey('fk_order_card_id', columns=[card_id], target=card[id])",
            "Table('order',",
            "    Column('state', varchar(20), table=order, nullable=false, default='pending'),",
            "-- Created, and dropped again");
    assertThat(told.sql())
        .anyMatch(sql -> sql.startsWith("create table \"user\""))
        .anyMatch(sql -> sql.startsWith("drop table"));
  }
}

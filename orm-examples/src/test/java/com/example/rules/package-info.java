/** A constraint that only one database has, by an annotation of one's own. */
@org.jspecify.annotations.NullMarked
package com.example.rules;

package dev.diglot.benchmarks.easyquery;

import com.easy.query.core.annotation.Column;
import com.easy.query.core.annotation.EntityProxy;
import com.easy.query.core.annotation.Table;
import com.easy.query.core.proxy.ProxyEntityAvailable;
import dev.diglot.benchmarks.easyquery.proxy.MemberProxy;

/** A member of a team. */
@Table("member")
@EntityProxy
public class Member implements ProxyEntityAvailable<Member, MemberProxy> {
  @Column(primaryKey = true)
  private Long id;

  private String name;
  private Integer weight;
  private Long teamId;

  /** Creates the bean. */
  public Member() {}

  /** The id. */
  public Long getId() {
    return id;
  }

  /** The id. */
  public void setId(Long id) {
    this.id = id;
  }

  /** The name. */
  public String getName() {
    return name;
  }

  /** The name. */
  public void setName(String name) {
    this.name = name;
  }

  /** The weight. */
  public Integer getWeight() {
    return weight;
  }

  /** The weight. */
  public void setWeight(Integer weight) {
    this.weight = weight;
  }

  /** The team. */
  public Long getTeamId() {
    return teamId;
  }

  /** The team. */
  public void setTeamId(Long teamId) {
    this.teamId = teamId;
  }
}

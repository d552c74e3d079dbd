package dev.diglot.benchmarks.easyquery;

import com.easy.query.core.annotation.Column;
import com.easy.query.core.annotation.EntityProxy;
import com.easy.query.core.annotation.Navigate;
import com.easy.query.core.annotation.Table;
import com.easy.query.core.enums.RelationTypeEnum;
import com.easy.query.core.proxy.ProxyEntityAvailable;
import dev.diglot.benchmarks.easyquery.proxy.TeamProxy;
import java.util.List;

/** A team with its members. */
@Table("team")
@EntityProxy
public class Team implements ProxyEntityAvailable<Team, TeamProxy> {
  @Column(primaryKey = true)
  private Long id;

  private String name;

  @Navigate(value = RelationTypeEnum.OneToMany, selfProperty = "id", targetProperty = "teamId")
  private List<Member> members;

  /** Creates the bean. */
  public Team() {}

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

  /** The members. */
  public List<Member> getMembers() {
    return members;
  }

  /** The members. */
  public void setMembers(List<Member> members) {
    this.members = members;
  }
}

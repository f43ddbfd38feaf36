namespace Citations;

/// <summary>How a work relates to another, read from the work that has the relation: 'this work is retracted by that notice'.</summary>
public enum WorkRelationType
{
    /// <summary>A relation that has no member here; <see cref="WorkRelation.Label"/> names it.</summary>
    Other,

    /// <summary>The work is retracted by the notice.</summary>
    IsRetractedBy,

    /// <summary>A part of the work is retracted by the notice.</summary>
    IsPartlyRetractedBy,

    /// <summary>The work is withdrawn by the notice.</summary>
    IsWithdrawnBy,

    /// <summary>The work is removed by the notice.</summary>
    IsRemovedBy,

    /// <summary>The notice expresses concern about the work.</summary>
    HasExpressionOfConcern,

    /// <summary>The work is corrected by the notice: a correction, corrigendum or erratum.</summary>
    IsCorrectedBy,

    /// <summary>The work has a newer version or edition.</summary>
    HasNewVersion,

    /// <summary>The notice adds to or comments on the work: an addendum, a clarification, a publisher's note.</summary>
    HasNote,

    /// <summary>The work is the notice that retracts, withdraws or removes the other, or a part of it.</summary>
    Retracts,

    /// <summary>The work is the notice that expresses concern about the other.</summary>
    ExpressesConcernAbout,

    /// <summary>The work is the notice that corrects the other.</summary>
    Corrects,

    /// <summary>The work is a newer version or edition of the other.</summary>
    IsNewVersionOf,

    /// <summary>The work is a note on the other.</summary>
    IsNoteOn,

    /// <summary>The work is the preprint of the other.</summary>
    IsPreprintOf,

    /// <summary>The work is published after the other, its preprint.</summary>
    HasPreprint,

    /// <summary>The work is a version of the other.</summary>
    IsVersionOf,

    /// <summary>The other is a version of the work.</summary>
    HasVersion,

    /// <summary>The work reviews the other.</summary>
    IsReviewOf,

    /// <summary>The other reviews the work.</summary>
    HasReview,

    /// <summary>The work is part of the other.</summary>
    IsPartOf,

    /// <summary>The work supplements the other.</summary>
    IsSupplementTo,

    /// <summary>The other supplements the work.</summary>
    HasSupplement,

    /// <summary>Both are the same work under two identifiers.</summary>
    IsIdenticalTo,
}

namespace DiverseValues;

/// <summary>All questions, and who is asked which.</summary>
public static class QuestionPool
{
    private const int PerPerson = 3;

    /// <summary>The questions of all topics.</summary>
    public static IReadOnlyList<IQuestion> All =>
    [
        MoneyQuestions.LoanToAFriend, MoneyQuestions.UnexpectedBonus,
        FamilyQuestions.AuntLivingAlone, FamilyQuestions.ViolinGivenUp,
        WorkQuestions.IdeaPresentedByAnother, WorkQuestions.SecureOrEnjoyable,
        HealthQuestions.WakingAtFour, HealthQuestions.TwoWeeksOfExercise,
        CommunityQuestions.PartiesUntilTwo, CommunityQuestions.WeddingOfStrangers,
        LeisureQuestions.LanguageInAYear, LeisureQuestions.FirstJourneyAlone,
    ];

    /// <summary>The cases of a topic: each person with those of its questions that the person is asked.</summary>
    public static IEnumerable<Keyed<Preference<TTopic>>> Ask<TTopic>(params IReadOnlyList<Question<TTopic>> questions) where TTopic : Topic =>
        from person in Population.People
        let asked = AskedOf(person)
        from question in questions
        where asked.Contains(question.Key)
        select new Keyed<Preference<TTopic>>($"{person.Id}/{question.Key}", () => question.For(person));

    /// <summary>The questions nearest to the person in a hash order of the person's own, so that a further question changes only whom it is put to.</summary>
    private static HashSet<string> AskedOf(Persona person) =>
        [.. All.Select(q => q.Key).OrderBy(key => StableHash.Of($"{person.Id} {key}")).ThenBy(key => key, StringComparer.Ordinal).Take(PerPerson)];
}

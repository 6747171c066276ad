namespace DiverseValues;

/// <summary>Parts of life in which values show.</summary>
public abstract class Topic : Term;

/// <summary>Having, lending and spending.</summary>
public sealed class Money : Topic;

/// <summary>Obligations and choices among relatives.</summary>
public sealed class Family : Topic;

/// <summary>Standing, security and meaning at work.</summary>
public sealed class Work : Topic;

/// <summary>Habits of the body.</summary>
public sealed class Health : Topic;

/// <summary>Neighbours, guests and hosts.</summary>
public sealed class Community : Topic;

/// <summary>What one learns and where one goes for its own sake.</summary>
public sealed class Leisure : Topic;

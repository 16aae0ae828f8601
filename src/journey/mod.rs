//! Shows a journey: whatever its kind, the API says which step is next and the screen follows.

use crate::journeys::{Failure, JourneyState, Rules, SentCodes};
use serde::{Deserialize, Serialize};
use std::fmt;
use voordeur_contract::{
    JourneyId, JourneyKind, PrintedCode, RegisterStep as Step, RegisterStepName as Name,
};

/// Where it stands with taking up a registration. Kept as JSON in the journey's row, encrypted.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resume {
    /// The reference that was given, and the codes asked for with it.
    pub asked: Option<Asked>,
    /// The person went back to give another reference.
    pub at_reference: bool,
    /// The registration that goes on in this browser. An end.
    pub taken_up: Option<JourneyId>,
}

/// A reference that was given.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Eight characters.
    pub reference: String,
    /// A registration has it. What else was typed, a code perhaps, is named nowhere.
    #[serde(default)]
    pub known: bool,
    /// The codes mailed to the address of its registration; for want of one, those that were not.
    pub codes: SentCodes,
}

impl JourneyState for Resume {
    const KIND: JourneyKind = JourneyKind::Resume;

    fn registration(&self) -> Option<&str> {
        self.asked.as_ref().filter(|asked| asked.known).map(|asked| asked.reference.as_str())
    }
}

impl Resume {
    /// The step that is asked.
    pub fn current(&self) -> Name {
        if self.asked.is_some() && !self.at_reference { Name::ResumeCode } else { Name::ResumeReference }
    }

    /// What the screen needs to know.
    pub fn step(&self, rules: &Rules) -> Step {
        match self.asked.as_ref().filter(|_| !self.at_reference) {
            Some(Asked { reference, codes, .. }) => Step::ResumeCode {
                reference: PrintedCode::parse(reference)
                    .map_or_else(|_| String::new(), |read| read.grouped()),
                codes: codes.shown(&rules.limits),
            },
            None => Step::ResumeReference {},
        }
    }

    /// Goes back to the reference, or on to the code.
    pub(super) fn return_to(&mut self, step: Name) -> Result<(), Failure> {
        match step {
            Name::ResumeReference => self.at_reference = self.asked.is_some(),
            Name::ResumeCode if self.asked.is_some() => self.at_reference = false,
            _ => return Err(Failure::NotForStep),
        }
        Ok(())
    }
}

impl fmt::Debug for Resume {
    /// A reference opens nothing by itself, and stands in no log all the same.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resume").field("taken_up", &self.taken_up).finish_non_exhaustive()
    }
}
